/** Hands the owner a file to keep; it is made here and goes through no server. */
export const saveFile = (name: string, type: string, content: string): void => {
  const address = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin reading after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
