const told = new Set<string>();

/** Tells the webmaster, once per page, what to change. The owner never sees it. */
export function warnOnce(advice: string): void {
  if (told.has(advice)) return;
  told.add(advice);
  console.warn(`owner-portal: ${advice}`);
}
