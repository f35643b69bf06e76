// Mounts the app into the page.
import { mount } from 'svelte';
import App from './views/App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app".');

export const app = mount(App, { target });
