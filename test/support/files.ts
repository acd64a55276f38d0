/** A small picture, half of it dark. */
export const aPicture = async (edge = 40, type = 'image/jpeg'): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  canvas.width = edge;
  canvas.height = edge / 2;
  canvas.getContext('2d')?.fillRect(0, 0, edge / 2, edge / 2);
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  if (!made) throw new Error('No picture was made.');
  return made;
};

export const aDocument = (): File =>
  new File(['%PDF-1.7 a plan'], 'plan.pdf', {type: 'application/pdf'});

/** Chooses files in the picker of an element, as the browser's own dialog gives them to the page. */
export const choose = (place: Element | null | undefined, ...files: File[]): void => {
  const picker = place?.shadowRoot?.querySelector('owner-attachment-picker');
  const input = picker?.shadowRoot?.querySelector<HTMLInputElement>('#files');
  if (!input) throw new Error('There is nothing to choose with.');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
};
