import { preparePasskeys } from '../passkeys.ts';
import { letPasswordsBeShown } from '../reveal-password.ts';

letPasswordsBeShown();
preparePasskeys();
