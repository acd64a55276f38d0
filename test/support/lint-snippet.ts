import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

/** The repository's own configuration; types are left out, since the linted files do not exist. */
const eslint = new ESLint({overrideConfig: [tseslint.configs.disableTypeChecked]});

/** What the repository's lint says about this text, were it in that file. */
export async function lintSnippet(filePath: string, text: string) {
  const [result] = await eslint.lintText(text, {filePath});
  if (!result) throw new Error(`${filePath} is not linted`);
  return result.messages;
}
