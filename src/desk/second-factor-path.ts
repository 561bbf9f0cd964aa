/** Where one sets up what is shown at the door besides the password. */
export const SECOND_FACTOR_PATH = '/desk/me/second-factor/';
