/**
 * A classic script is read in the host page's charset. terser escapes everything but the text of
 * tagged templates; Lit reads that text cooked, so that escapes are safe there too.
 */
export const asciiTemplates = () => ({
  name: 'ascii-templates',
  renderChunk: {
    order: 'post',
    handler(code) {
      if (code.includes('String.raw')) this.error('String.raw would show the escapes');
      // Without the u flag each half of a surrogate pair is escaped by itself. An odd backslash
      // before the character escaped it, and would now escape the escape.
      const ascii = code.replace(/(\\*)([^\x00-\x7f])/g, (_, backslashes, character) => {
        const kept = backslashes.slice(backslashes.length % 2);
        return `${kept}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
      });
      return {code: ascii, map: null};
    },
  },
});
