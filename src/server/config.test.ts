import { describe, expect, it } from 'vitest';
import { ConfigError, languageOf, readConfig } from './config.ts';

describe('the settings', () => {
  it('have defaults that work on any machine', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      origin: 'http://127.0.0.1:3000',
      timeZone: null,
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
    });
    expect(config).toMatchObject({
      port: 8080,
      origin: 'https://www.lefleuve.example',
      mediaFolder: '/srv/journal/media',
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
  ])('%s=%s is refused by its name, and its value is not repeated', (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(name);
    expect(read).not.toThrow(/secret/);
  });

  it('speak the language of the machine, French when it has none of ours', () => {
    expect(languageOf({ LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(languageOf({ LANG: 'en_GB.UTF-8', LC_ALL: 'fr_FR.UTF-8' })).toBe('fr');
    expect(languageOf({})).toBe('fr');
  });
});
