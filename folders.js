/**
 * Which folders and packages each folder may import. `eslint.config.js` refuses the rest, and `docs/architecture.md` draws it.
 * A folder without a line, such as `demo` or `commands`, is a composition root: it may import what it likes, and nothing imports it.
 */
export const mayImport = {
  casework: { folders: [], packages: ['zod', 'luxon'] },
  notes: { folders: ['casework'], packages: ['luxon'] },
  cards: { folders: ['casework'], packages: [] },
  services: { folders: ['casework', 'notes'], packages: ['zod', 'csv-stringify'] },
  stores: { folders: ['casework'], packages: ['lmdb', 'lowdb', 'zod', 'node:*'] },
  dialogs: {
    folders: ['casework', 'notes', 'cards', 'services'],
    packages: ['botbuilder', 'botbuilder-dialogs', 'zod'],
  },
  bot: {
    folders: ['casework', 'notes', 'cards', 'services', 'dialogs', 'stores'],
    packages: ['botbuilder', 'botbuilder-dialogs', 'restify', 'pino', 'zod', 'node:*'],
  },
  manifest: { folders: ['bot'], packages: ['fflate', 'zod', 'node:*'] },
}
