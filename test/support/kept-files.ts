import {until} from './page.js';

/** The files the page hands out while this suite runs, as name and text. */
export const catchFiles = (): (() => Promise<{name: string; text: string}>) => {
  const files: {name: string; text: Promise<string>}[] = [];
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let latest: Blob | undefined;
  before(() => {
    URL.createObjectURL = (blob: Blob) => {
      latest = blob;
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      if (latest) files.push({name: this.download, text: latest.text()});
    };
  });
  after(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
  return async (): Promise<{name: string; text: string}> => {
    await until(() => files.length > 0, 'a file');
    const [file] = files.splice(0);
    return {name: file?.name ?? '', text: (await file?.text) ?? ''};
  };
};
