import type { TroubleWords } from '../words.ts';

const here = 'The text is kept on this computer.';
const unchanged = 'Nothing has changed.';
const stillHere = 'What was saved stays saved, and the text as it is now is in the window.';
const onlyOnce =
  'Before sending again we check whether the article arrived: it never appears twice.';

export const en: TroubleWords = {
  errors: {
    'invalid-input': {
      happened: 'Condei did not understand one of the values.',
      safe: unchanged,
      next: 'Check what you filled in and try again.',
    },
    'unknown-method': {
      happened: 'The window and the program are not of the same version.',
      safe: here,
      next: 'Close all Condei windows and start it again.',
    },
    'message-too-large': {
      happened: 'This is too much data for one step.',
      safe: unchanged,
      next: 'Try in smaller pieces.',
    },
    'too-many-calls': {
      happened: 'Too many things were asked for at once.',
      safe: here,
      next: 'Wait a few seconds and try again.',
    },
    disconnected: {
      happened: 'The window lost its connection to the program.',
      safe: 'The text stays here and is saved on reconnection.',
      next: 'Do not close the window; it reconnects by itself.',
    },
    internal: {
      happened: 'Something went wrong inside the program.',
      safe: here,
      next: 'Try again; if it happens again, restart Condei.',
    },
    'disk-full': {
      happened: 'The disk is full and new text can no longer be saved.',
      safe: stillHere,
      next: 'Free some space; saving goes on by itself. Until then, save a copy elsewhere.',
    },
    'folder-read-only': {
      happened: 'Condei may not write to its data folder.',
      safe: stillHere,
      next: 'Allow writing to the folder; saving goes on by itself. Until then, save a copy.',
    },
    'database-failed': {
      happened: 'The database does not answer.',
      safe: 'The text as it is now is in the window, and the daily backups are untouched.',
      next: 'Save a copy, then restart Condei.',
    },
    'draft-not-found': {
      happened: 'The article is no longer on this computer.',
      safe: 'The other articles are in their place.',
      next: 'Look in the bin; once deleted forever it cannot be brought back.',
    },
    'draft-changed-elsewhere': {
      happened: 'The article was changed in another window.',
      safe: 'Both versions are kept in the history.',
      next: 'Open the article again and compare the versions in the history.',
    },
    'revision-not-found': {
      happened: 'This version no longer exists.',
      safe: 'The text of the article has not changed.',
      next: 'Choose another version from the history.',
    },
    'media-not-found': {
      happened: 'The picture is not on this computer.',
      safe: 'The text of the article has not changed.',
      next: 'Add the picture file again.',
    },
    'media-too-large': {
      happened: 'The picture is larger than 50 MB.',
      safe: 'Your file has not changed.',
      next: 'Make it smaller or save it as JPEG and try again.',
    },
    'media-type-refused': {
      happened: 'The file is not a picture we can publish.',
      safe: 'Your file has not changed.',
      next: 'Use JPEG, PNG, WebP, GIF or AVIF.',
    },
    'media-incomplete': {
      happened: 'The picture did not arrive whole.',
      safe: 'Your file has not changed.',
      next: 'Add it once more.',
    },
    'destination-not-found': {
      happened: 'The destination no longer exists.',
      safe: here,
      next: 'Choose another destination or add it again in Settings.',
    },
    'destination-in-use': {
      happened: 'The destination still has deliveries under way.',
      safe: unchanged,
      next: 'Wait for them or cancel them, then remove the destination.',
    },
    'backend-not-found': {
      happened: 'This version does not know this kind of site.',
      safe: here,
      next: 'Update Condei or choose another destination.',
    },
    'secret-store-failed': {
      happened: 'The password or key could not be kept safely.',
      safe: 'It was not written anywhere else.',
      next: 'Unlock the key chain of the system and try again.',
    },
    'delivery-not-found': {
      happened: 'The delivery is no longer in the list.',
      safe: here,
      next: 'See in the Publish tab what is on the site now.',
    },
    'delivery-running': {
      happened: 'The article is being sent right now.',
      safe: 'The delivery goes on, once only.',
      next: 'Wait for it to end; then you can unpublish.',
    },
    'not-ready': {
      happened: 'The article still lacks things that block publication.',
      safe: here,
      next: 'Solve the red lines of the readiness check.',
    },
    'site-unreachable': {
      happened: 'The site does not answer.',
      safe: here,
      next: 'Check the network; you may publish now all the same, it is sent when the site is back.',
    },
    'site-refused': {
      happened: 'The site refused the request.',
      safe: here,
      next: 'Check the login of the destination in Settings.',
    },
    'story-not-found': {
      happened: 'The story is not in the archive.',
      safe: unchanged,
      next: 'Update the archive and search again.',
    },
    'url-refused': {
      happened: 'The address cannot be opened.',
      safe: unchanged,
      next: 'Only addresses that start with http://, https:// or mailto: work.',
    },
  },
  notices: {
    'database-restored': {
      happened: 'The database was damaged; we went back to the copy of {{date}}.',
      safe: 'The damaged file is kept under the name {{file}}.',
      next: 'Check the last articles you worked on.',
    },
    'database-integrity': {
      happened: 'The database was damaged and there was no good copy.',
      safe: 'The damaged file is kept under the name {{file}}.',
      next: 'Show the file to whoever looks after your computers before you go on working.',
    },
    'disk-full': {
      happened: 'The disk is full and new text can no longer be saved.',
      safe: stillHere,
      next: 'Free some space; saving goes on by itself. Until then, save a copy elsewhere.',
    },
    'folder-read-only': {
      happened: 'Condei may not write to its data folder.',
      safe: stillHere,
      next: 'Allow writing to the folder; saving goes on by itself. Until then, save a copy.',
    },
    'storage-well-again': {
      happened: 'Saving works again.',
      safe: 'All you have written is saved.',
      next: 'You can go on working.',
    },
    'update-ready': {
      happened: 'A new version of Condei is ready.',
      safe: 'The texts stay where they are.',
      next: 'It is installed at the next start.',
    },
  },
  failures: {
    dns: {
      happened: 'The name of the site was not found in the network.',
      safe: here,
      next: 'Check the internet connection and the address. We try again by ourselves.',
    },
    refused: {
      happened: 'The site takes no connections now.',
      safe: here,
      next: 'It is probably stopped; we try again by ourselves.',
    },
    timeout: {
      happened: 'The site did not answer in time.',
      safe: onlyOnce,
      next: 'We try again by ourselves.',
    },
    tls: {
      happened: 'The connection is not safe: the certificate of the site is not good.',
      safe: 'Nothing was sent.',
      next: 'Tell the administrator of the site; check the clock of this computer too.',
    },
    'not-encrypted': {
      happened: 'The address begins with http://: anybody on the way could read the access token.',
      safe: 'Nothing was sent.',
      next: 'Change the address of the destination to https://, in the settings.',
    },
    network: {
      happened: 'The internet connection broke.',
      safe: onlyOnce,
      next: 'We try again by ourselves when the network is back.',
    },
    unauthorized: {
      happened: 'The site does not recognise the login (401).',
      safe: here,
      next: 'Fill in the key or password of the destination again, in Settings.',
    },
    forbidden: {
      happened: 'Your account may not do this on the site (403).',
      safe: here,
      next: 'Send the article to a colleague who may publish, or ask for the right.',
    },
    'not-found': {
      happened: 'The site no longer finds the article or the address (404).',
      safe: here,
      next: 'Check the address; if the article was deleted on the site, publish it again.',
    },
    conflict: {
      happened: 'The article was changed on the site after the last delivery.',
      safe: 'Neither the version on the site nor yours is lost.',
      next: 'Look at the page on the site, then decide whether to replace it.',
    },
    'too-large': {
      happened: 'The article or a picture is too large for the site (413).',
      safe: here,
      next: 'Make the pictures smaller and send again.',
    },
    'type-refused': {
      happened: 'The site does not take this kind of file (415).',
      safe: here,
      next: 'Save the picture as JPEG or PNG and send again.',
    },
    validation: {
      happened: 'The site found a value it does not take (422).',
      safe: here,
      next: 'Read what the site says, correct it and send again.',
    },
    'rate-limited': {
      happened: 'The site asks for a pause: there were too many requests (429).',
      safe: here,
      next: 'We try again by ourselves after the pause.',
    },
    'server-error': {
      happened: 'The site is out of order (5xx).',
      safe: onlyOnce,
      next: 'We try again by ourselves.',
    },
    'bad-answer': {
      happened: 'The site gave an answer that makes no sense.',
      safe: onlyOnce,
      next: 'Check whether the address is that of the right site.',
    },
    interrupted: {
      happened: 'The delivery was interrupted half-way.',
      safe: onlyOnce,
      next: 'It goes on by itself.',
    },
  },
};
