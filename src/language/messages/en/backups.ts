/** In English: backups, restores and updates, at the desk and in commands. */
export const backupsMessages = {
  'cli.backup': 'back the newspaper up, without stopping it',
  'cli.backup.to': 'folder for the backup, on a USB stick for instance',
  'cli.backup.key': 'make a key to encrypt backups with',
  'cli.backup.progress': 'Backup',
  'cli.backup.done':
    'Backed up: {articles, plural, one {# article} other {# articles}}, {files, plural, =0 {no file} one {# file} other {# files}}, {weight} in all.\n{path}',
  'cli.backup.encrypted': 'It is encrypted: without your key nobody can read it. Keep the key elsewhere.',
  'cli.backup.open':
    'It is not encrypted: whoever finds it can read everything but the passwords. Keep it in a safe place.',
  'cli.backup.key.done':
    'The key is made: {path}\nName it by GRIOT_BACKUP_KEY_FILE, and keep a copy away from this machine (on another USB stick, printed, in a safe): without it no encrypted backup can ever be opened again.\nPublic half: {recipient}',
  'cli.restore': 'put a newspaper back from a backup',
  'cli.restore.keyFile': 'key of the backup, if it is encrypted',
  'cli.restore.acceptMissingMedia': 'go on without the files that the backup has lost',
  'cli.restore.step.check': 'Checking',
  'cli.restore.step.media': 'Files',
  'cli.restore.step.rows': 'Articles and everything else',
  'cli.restore.again': 'A restore had been interrupted ({path}): it begins again.',
  'cli.restore.done':
    'The newspaper is restored: {articles, plural, one {# article} other {# articles}}, {files, plural, =0 {no file} one {# file} other {# files}}.',
  'cli.restore.noMedia':
    'This backup from before an update holds no pictures: those in the media folder are left as they are.',
  'cli.restore.lost':
    '{count, plural, one {# file was lost and is missing} other {# files were lost and are missing}}: {names}',
  'cli.restore.orphans': 'Rows that already belonged to nothing were kept as they are ({tables}); doctor tells more.',
  'cli.restore.noSecret':
    'The secret of the installation was not in the backup (it is only when encrypted); a new one will be made. Second factors must be set up again, and links in letters already sent no longer work.',
  'cli.restore.next': 'Now check it: {command}',
  'cli.restore.unfinished':
    'A restore was interrupted here; the newspaper is not whole, nothing was started. Run it again: npm run griot -- restore {backup}\nTo give it up, remove the file {mark}.',
  'cli.update.backup': 'Before the update the newspaper was backed up: {path}',
  'cli.update.refused':
    'The update was not begun, since the newspaper could not be backed up first. Nothing was changed; the former version of the program still works.',
  'cli.error.newerDatabase':
    'This newspaper was kept by a newer version of Griot ({migration}); nothing was touched. Put that version back, or restore the “before-…” backup of the update into another folder.',

  'backups.failure.noRoom':
    'There is not enough room: about {detail} must be free. Nothing was removed, the former backups are all there. Make room, or choose another disk by GRIOT_BACKUPS.',
  'backups.failure.busy': 'Another backup is under way in {detail}. Wait until it ends, then try again.',
  'backups.failure.folderClosed':
    'Nothing can be written in {detail}. Nothing was changed. Is the USB stick or the disk plugged in, and the folder open to the program?',
  'backups.failure.databaseDamaged':
    'The database is damaged ({detail}): to back it up as it is would make believe that all is well. The former backups are kept. Run doctor, then restore the last backup into another folder.',
  'backups.failure.interrupted':
    'The work was interrupted (power cut, not enough memory). The former backups are kept; it will be tried again by itself.',
  'backups.failure.unexpected':
    'Unexpected error: {detail}. The former backups are kept. The log of the server tells more.',
  'backups.failure.keyMissing':
    'The key file {detail} was not found. Nothing was changed. Put it back, or correct GRIOT_BACKUP_KEY_FILE.',
  'backups.failure.keyInvalid': 'The file {detail} is no key. It takes one made by “griot backup key” or “age-keygen”.',
  'backups.failure.keyOpen':
    'Others than you can read the key {detail}. Nothing was changed. Close it, then try again: chmod 600 {detail}',
  'backups.failure.keyThere':
    'There is already a file {detail}; it was not touched. A key that is gone closes for ever what it encrypted: give another name.',
  'backups.failure.keyNeeded':
    'The backup {detail} is encrypted. Nothing was changed. Give its key by --key-file or GRIOT_BACKUP_KEY_FILE.',
  'backups.failure.keyWrong':
    'This key does not open {detail}: the backup was encrypted with another. Nothing was changed.',
  'backups.failure.none': 'There is no backup in {detail} yet.',
  'backups.failure.notABackup':
    'The folder {detail} is no backup. Nothing was changed. Give the dated folder, the one with manifest.json in it.',
  'backups.failure.unfinished':
    'The backup {detail} was interrupted before its end; it cannot be used. Nothing was changed. Take another.',
  'backups.failure.newerFormat':
    'The backup {detail} has a newer format than this program knows. Nothing was changed. Install a newer version of Griot.',
  'backups.failure.newerProgram':
    'This backup was made by a newer version of Griot ({detail}). Nothing was changed. Install at least that version, then try again.',
  'backups.failure.fileMissing':
    'A file of the backup is missing: {detail}. It cannot be used. If it was copied, copy it again, all of it; else take another.',
  'backups.failure.fileDamaged':
    'A file of the backup is damaged: {detail}. It cannot be used. If it was copied, copy it again; else take another.',
  'backups.failure.mediaMissing':
    'Pictures or files of the backup are missing: {detail}. Is the folder “media” still beside it? To restore everything else all the same: --accept-missing-media',
  'backups.failure.mediaDamaged':
    'Pictures or files of the backup are damaged: {detail}. To restore everything else all the same: --accept-missing-media',
  'backups.failure.rowsDiffer':
    'What the backup holds is not what it says it holds ({detail}). It cannot be used; take another.',
  'backups.failure.notEmpty':
    'The folder {detail} holds a newspaper already; nothing was changed. A restore needs a place where there is none: give another folder by GRIOT_DATA (or another database by DATABASE_URL).',
  'backups.failure.inUse': 'A program is using {detail}: stop the server first, then try again. Nothing was changed.',

  'desk.nav.backups': 'Backups',
  'home.trouble.backups': 'The newspaper has not been backed up for more than two days',
  'home.trouble.rehearsal': 'The last backup could not be restored when that was tried',
  'backups.title': 'Backups',
  'backups.old': 'The newspaper has not been backed up for more than two days.',
  'backups.failed': 'The last attempt failed ({when}).',
  'backups.never': 'The newspaper has never been backed up yet.',
  'backups.last': 'Last backup: {when}.',
  'backups.make': 'Back up now',
  'backups.underWay.backup': 'A backup is being made; you may close this page, it goes on.',
  'backups.underWay.rehearsal': 'A restore is being tried; you may close this page, it goes on.',
  'backups.look': 'How far is it?',
  'backups.kept': 'Backups that are kept',
  'backups.none': 'There is none yet.',
  'backups.articles': '{count, plural, one {one article} other {# articles}}',
  'backups.files': '{count, plural, =0 {no picture} one {# picture file} other {# picture files}}',
  'backups.noMedia': 'without the pictures',
  'backups.encrypted': 'encrypted',
  'backups.open': 'not encrypted',
  'backups.beforeUpdate': 'before an update',
  'backups.rehearsal': 'Can it be restored?',
  'backups.rehearsal.intro':
    'Every week the newest backup is restored somewhere else, for real, and compared; the newspaper that is served is not touched.',
  'backups.rehearsal.never': 'That has not been tried yet; it follows the first backup.',
  'backups.rehearsal.done':
    'Yes. Last tried: {when}; {articles, plural, one {# article} other {# articles}} and {rows, plural, one {# row} other {# rows}} in all, {files, plural, =0 {no file} one {# file present} other {# files present}}.',
  'backups.rehearsal.failed': 'No: the last try failed ({when}).',
  'backups.rehearse': 'Try it now',
  'backups.plan': 'When and where',
  'backups.plan.nightly':
    'Each night at {hour}:00, or as soon as the newspaper runs again if the power was out. Kept: {days, plural, one {the last day} other {the last # days}}{weeks, plural, =0 {} one { and the last week} other { and the last # weeks}}.',
  'backups.plan.off': 'No backup is made by itself: they are switched off by GRIOT_BACKUPS.',
  'backups.plan.sample': 'This is the sample newspaper: nothing is backed up by itself.',
  'backups.plan.folder': 'Folder:',
  'backups.plan.sameDisk':
    'The backups are on the same disk as the newspaper: they guard against a mistake, not against a dead disk or a theft. Copy that folder to a USB stick every week, and keep it away from the newsroom.',
  'backups.plan.leftOut': 'Not in them: pictures that are still being sent, and letters in the mail folder.',
} as const;
