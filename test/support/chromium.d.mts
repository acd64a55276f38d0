/** The browser's path: `CHROME_PATH` when it is set, else the first of the usual places. */
export declare function findChromium(): string | undefined;
/** Switches for a browser that is driven by tests, also inside a container. */
export declare const chromiumFlags: string[];
