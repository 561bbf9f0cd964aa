/** In English: what `griot doctor` finds, and what to do about it. */
export const doctorMessages = {
  'doctor.node': 'Node.js',
  'doctor.node.old': 'version {version}; version {minimum} or newer is needed. Run “npm install”.',
  'doctor.unseen': 'could not be looked at: {problem}',
  'doctor.clock': 'Clock',
  'doctor.clock.wrong': 'the machine’s date is in the past; set it, or articles will carry wrong dates.',
  'doctor.disk': 'Disk',
  'doctor.disk.free': '{free} free in {folder}',
  'doctor.database': 'Database',
  'doctor.database.counts': '{articles} articles, {comments} comments, {media} files',
  'doctor.database.broken': 'damaged ({problem}). Stop the server and restore the last copy.',
  'doctor.addresses': 'Addresses',
  'doctor.addresses.fine': 'every published article answers at its own',
  'doctor.addresses.lost': 'published articles that do not answer: {paths}',
  'doctor.media': 'Files',
  'doctor.media.fine': 'all there',
  'doctor.media.missing':
    '{count, plural, one {# file is missing} other {# files are missing}}: {names}. Run the import again with --media.',
  'doctor.clock.behind':
    'the machine believes that it is before {moment}, but the newspaper wrote something at that time: the clock went back, or was ahead. Set it right, or scheduled articles and backups will miss their hour.',
  'doctor.disk.full': 'That is too little: make room before the newspaper can no longer write anything.',
  'doctor.rights': 'Rights',
  'doctor.rights.fine': 'the data, the secret and the key are closed to others',
  'doctor.rights.closed':
    'the program cannot write in {path}. Give it that folder back: chown -R to its account, then start it again.',
  'doctor.rights.folder':
    'other accounts of this machine can enter {path}, where the drafts and the addresses of readers are. Close it: chmod 700 {path}',
  'doctor.rights.secret': 'other accounts of this machine can read {path}. Close it: chmod 600 {path}',
  'doctor.orphans': 'Inner links',
  'doctor.orphans.fine': 'every row belongs to something',
  'doctor.orphans.found':
    'some rows belong to nothing any more: {tables}. There is no hurry, the newspaper works; keep a backup and report it.',
  'doctor.backups': 'Backups',
  'doctor.backups.fine': 'the last is of {moment}, on another disk than the newspaper',
  'doctor.backups.together':
    'the last is of {moment}, on the same disk as the newspaper. Against a broken disk or a theft, copy one elsewhere (USB stick, another machine).',
  'doctor.backups.none': 'none yet; the first will be made by itself once the newspaper is served',
  'doctor.backups.off': 'switched off by GRIOT_BACKUPS; see to it that they are made some other way',
  'doctor.backups.sample': 'the sample newspaper makes none by itself',
  'doctor.backups.old':
    'the last good backup is more than two days old ({moment}). Keep the server running, or make one now: npm run griot -- backup',
  'doctor.rehearsal': 'Rehearsal of a restore',
  'doctor.rehearsal.fine': 'went well on {moment}',
  'doctor.rehearsal.none': 'none yet; it follows the first backup',
  'doctor.rehearsal.failed': 'it failed on {moment}. {reason}',
  'doctor.deliveries': 'Letters',
  'doctor.deliveries.fine': 'none is waiting',
  'doctor.deliveries.failed':
    '{count, plural, one {one letter did not leave} other {# letters did not leave}}. The desk says why: /desk/deliveries/',
  'doctor.deliveries.late':
    '{count, plural, one {one letter has} other {# letters have}} waited for more than an hour. Is the newspaper’s server running?',
  'doctor.mail': 'Mail',
  'doctor.mail.fine': '{host} answers',
  'doctor.mail.folder': 'no server; letters are put in {folder}',
  'doctor.mail.silent':
    '{host}:{port} does not let us in ({problem}). Check GRIOT_SMTP_URL and the line; letters are waiting.',
  'doctor.address': 'Public address',
  'doctor.address.trial': '{address}, for a trial on this machine',
  'doctor.address.local':
    '{address} opens on this machine alone, but letters or other machines are given it. Name the newspaper’s address by GRIOT_URL.',
  'doctor.address.open':
    '{address} is not encrypted (http): passwords and what is read travel in the open. Serve the newspaper by https.',
  'doctor.address.path':
    '{address}: the newspaper is served at the root of a name. Take off what follows the name in GRIOT_URL.',
} as const;
