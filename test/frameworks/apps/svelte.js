import {mount} from 'svelte';
import 'owner-portal';
import App from './app.svelte';

mount(App, {target: document.getElementById('app')});
