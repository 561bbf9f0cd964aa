import { letPasswordsBeShown } from '../reveal-password.ts';

letPasswordsBeShown();
