import type {formal} from './attachments.js';

export const friendly: typeof formal = {
  limits: (files, size) =>
    `Up to ${files} photos, PDFs or voice notes, ${size} each. Photos are made smaller, and where they were taken is removed before they leave your device.`,
  added: (name) => `${name} added.`,
  removed: (name) => `${name} removed.`,
  done: (name) => `${name} is ready.`,
  interrupted: (name) => `The connection dropped. ${name} goes on by itself; nothing is lost.`,
  notDone: (name) => `${name} hasn't been sent yet.`,
  problems: {
    empty: 'This file is empty. Try it once more, or choose another one.',
    heic: "This browser can't read HEIC photos. Take the photo here, or save it as JPEG first.",
    type: "We can't take files of this type. Photos, PDFs and voice notes work.",
    size: 'This file is too large. Perhaps a part of it, or a photo, will do.',
    unreadable: "We couldn't read this file. Please add it once more.",
    count: 'This is one more than fits. You can send further files as a reply later.',
    backend: "The service couldn't take this file. Please choose another one.",
  },
  noMicrophone: "The microphone can't be used here. You can write, or attach a recording.",
  notAllReady: "Some files haven't been sent yet. Please continue them, or remove them.",
  notShown: "This couldn't be loaded just now.",
};
