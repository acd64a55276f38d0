/* A plain list: everything is fetched and put on the page, and hidden where it does not match. */
const count = new URLSearchParams(location.search).get('count');
const notices = await (await fetch(`/v1/plain/${count}`)).json();
const list = document.querySelector('#list');
for (const {kind, title, body, issuer} of notices) {
  const article = document.createElement('article');
  for (const [tag, text] of [
    ['p', kind],
    ['h3', title.en],
    ['p', body.en],
    ['p', issuer.en],
  ]) {
    const part = document.createElement(tag);
    part.textContent = text;
    article.append(part);
  }
  list.append(article);
}
document.querySelector('input').addEventListener('input', ({target}) => {
  for (const article of list.children) article.hidden = !article.textContent.includes(target.value);
});
