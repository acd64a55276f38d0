/** The folder the packages are installed in; undefined where the registry cannot be reached. */
export declare function installOnDemand(name: string, ...packages: string[]): string | undefined;
