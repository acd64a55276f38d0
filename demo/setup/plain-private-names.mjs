import ts from 'typescript';

const platformClasses = new Set(['Error', 'Event', 'HTMLElement', 'LitElement']);

/**
 * Writes `this.#draft` as `this.$0`: ES2020 has no private methods, and their usual substitute, a
 * WeakMap for each name, is slower and a kilobyte larger. A child of one of our own classes, which
 * could meet a name of its parent's, writes `$_0`; a grandchild is refused.
 */
const ownParents = new Set(['SocietyCalls']);

export const plainPrivateNames = (context) => (file) => {
  const {factory} = context;
  const names = [];
  let start = '$';
  const nameOf = ({text}) => {
    if (!names.includes(text)) names.push(text);
    return `${start}${names.indexOf(text).toString(36)}`;
  };
  const visit = (node) => {
    if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ExtendsKeyword) {
      const parent = node.types[0].expression.getText(file);
      const isInClass = ts.isClassLike(node.parent);
      if (isInClass && ownParents.has(parent)) start = '$_';
      else if (isInClass && !platformClasses.has(parent)) throw new Error(`extends ${parent}`);
    }
    if (ts.isBinaryExpression(node) && ts.isPrivateIdentifier(node.left)) {
      const name = factory.createStringLiteral(nameOf(node.left));
      const object = ts.visitNode(node.right, visit);
      return factory.updateBinaryExpression(node, name, node.operatorToken, object);
    }
    if (ts.isPrivateIdentifier(node)) return factory.createIdentifier(nameOf(node));
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitNode(file, visit);
};
