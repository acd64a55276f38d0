// Props are set before anything is defined: the elements come with a chunk of their own.
const app = document.getElementById('app');
app.innerHTML =
  '<owner-portal community="guiyuan" lang="zh-Hans"><owner-inquiry-form></owner-inquiry-form><output id="heard"></output></owner-portal>';
const [portal] = app.children;
const [form, heard] = portal.children;
portal.endpoint = window.endpoint;
form.context = {widget: 'app', objectId: 'line-1', label: '来自应用'};
form.addEventListener('owner-request-submitted', ({receipt}) => {
  heard.textContent = receipt.reference;
});
import('owner-portal');
