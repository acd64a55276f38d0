import type {Browser} from 'playwright-core';

export declare const openBrowser: () => Promise<Browser>;
