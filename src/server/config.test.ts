import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, OFTEN } from '#test/hostile/any-text.ts';
import { ConfigError, languageOf, readConfig } from './config.ts';

describe('the settings', () => {
  it('have defaults that work on any machine', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      origin: 'http://127.0.0.1:3000',
      timeZone: null,
      linksPerDay: 240,
    });
    expect(readConfig({ PORT: '' }).port).toBe(3000);
  });

  it('are taken from the environment', () => {
    const config = readConfig({
      PORT: '8080',
      GRIOT_DATA: '/srv/journal',
      GRIOT_URL: 'https://www.lefleuve.example/',
      GRIOT_TIME_ZONE: 'Africa/Bamako',
      DATABASE_URL: 'postgres://a:b@localhost/c',
      GRIOT_LINKS_PER_DAY: '0',
    });
    expect(config).toMatchObject({
      port: 8080,
      origin: 'https://www.lefleuve.example',
      mediaFolder: '/srv/journal/media',
      linksPerDay: 0,
    });
    expect(config.database).toEqual({ postgresUrl: 'postgres://a:b@localhost/c' });
  });

  it.each([
    ['PORT', 'beaucoup'],
    ['PORT', '70000'],
    ['GRIOT_URL', 'ftp://lefleuve.example'],
    ['GRIOT_TIME_ZONE', 'Afrique/Bamako'],
    ['DATABASE_URL', 'mysql://root:secret@localhost'],
    ['GRIOT_LOG', 'tout'],
    ['GRIOT_LINKS_PER_DAY', 'jamais'],
    ['GRIOT_LINKS_PER_DAY', '9999'],
    ['GRIOT_AT_ONCE', '0'],
    ['GRIOT_CONNECTIONS', 'toutes'],
    ['GRIOT_STOP_SECONDS', '-1'],
    ['GRIOT_KEPT_MB', '1.5'],
    ['GRIOT_STALE_HOURS', '721'],
    ['GRIOT_METRICS_TOKEN', 'secret'],
    ['GRIOT_SMTP_URL', 'http://journal:secret@courrier.example'],
    ['GRIOT_SMTP_URL', 'smtp://journal:secret%zz@courrier.example'],
    ['GRIOT_SMTP_URL', 'courrier.example:secret'],
    ['GRIOT_MAIL_FROM', 'secret'],
  ])('%s=%s is refused by its name, and its value is not repeated', (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(name);
    expect(read).not.toThrow(/secret/);
  });

  it('name a mail server, its door and its key', () => {
    const mailOf = (GRIOT_SMTP_URL: string) => readConfig({ GRIOT_SMTP_URL }).mail.server;
    expect(mailOf('smtp://journal%40exemple.net:mot%20de%20passe@courrier.example')).toEqual({
      host: 'courrier.example',
      port: 587,
      isEncrypted: false,
      login: { user: 'journal@exemple.net', password: 'mot de passe' },
    });
    expect(mailOf('smtps://courrier.example')).toMatchObject({ port: 465, isEncrypted: true, login: null });
    expect(mailOf('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525 });
    const { mail } = readConfig({ GRIOT_DATA: '/srv/journal', GRIOT_MAIL_FROM: ' Bureau@Journal.example ' });
    expect(mail).toEqual({ server: null, sender: 'bureau@journal.example', folder: '/srv/journal/mail' });
  });

  it('speak the language of the machine, French when it has none of ours', () => {
    expect(languageOf({ LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(languageOf({ LANG: 'en_GB.UTF-8', LC_ALL: 'fr_FR.UTF-8' })).toBe('fr');
    expect(languageOf({})).toBe('fr');
  });

  it('are good ones, or refused in words, whatever they are', () => {
    const names = ['PORT', 'HOST', 'GRIOT_DATA', 'GRIOT_URL', 'DATABASE_URL', 'GRIOT_TIME_ZONE', 'GRIOT_SMTP_URL'];
    const more = ['GRIOT_MAIL_FROM', 'GRIOT_SECRET', 'GRIOT_LINKS_PER_DAY', 'GRIOT_LOG', 'LANG'];
    const value = fc.oneof(
      anyText,
      fc.constantFrom('1e9', '-1', '0x10', '1.5', 'smtp://%@x', 'https://x.example//', 'postgres://'),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, ...more), value), (environment) => {
        try {
          const { port, origin, linksPerDay } = readConfig(environment);
          expect(Number.isInteger(port) && port > 0 && port < 65_536).toBe(true);
          expect(Number.isInteger(linksPerDay)).toBe(true);
          expect(origin).toMatch(/^https?:\/\/.*[^/]$/s);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
          expect((error as Error).message).not.toBe('');
        }
      }),
      OFTEN,
    );
  });
});
