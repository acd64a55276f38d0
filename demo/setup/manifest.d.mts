/** What of an element in the manifest has no words. */
export declare function undescribed(element: object): Generator<string>;
