/** Entry of the service desk page. */
import './desk-app.js';
