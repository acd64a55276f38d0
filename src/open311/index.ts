export {createOpen311Client, type Open311Options} from './open311-client.js';
