import { smtpComplaint } from '#delivery/posts/smtp.ts';
import { type Check, fine, wrong } from './finding.ts';

/** Whether the mail server answers and lets us in; no letter is sent. */
export const checkMailServer: Check = async (t, { config: { mail } }) => {
  if (!mail.server) return fine('doctor.mail', t('doctor.mail.folder', { folder: mail.folder }));
  const { host, port } = mail.server;
  const problem = await smtpComplaint(mail.server);
  if (problem) return wrong('doctor.mail', t('doctor.mail.silent', { host, port: String(port), problem }));
  return fine('doctor.mail', t('doctor.mail.fine', { host }));
};
