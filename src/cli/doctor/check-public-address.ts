import { type Check, fine, wrong } from './finding.ts';

const THIS_MACHINE = /^(localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/;

/** Whether the address that links, feeds and letters bear is one that readers can open. */
export const checkPublicAddress: Check = (t, { config }) => {
  const { hostname, protocol, pathname } = new URL(config.origin);
  const address = config.origin;
  if (pathname !== '/') return wrong('doctor.address', t('doctor.address.path', { address }));
  if (THIS_MACHINE.test(hostname)) {
    // As on the machine of who tries it; but letters and other machines lead nowhere then.
    const isTrial = config.mail.server === null && THIS_MACHINE.test(config.host) && config.host !== '0.0.0.0';
    if (isTrial) return fine('doctor.address', t('doctor.address.trial', { address }));
    return wrong('doctor.address', t('doctor.address.local', { address }));
  }
  if (protocol !== 'https:') return wrong('doctor.address', t('doctor.address.open', { address }));
  return fine('doctor.address', address);
};
