export function debianLibraries(name: string): string | undefined;
