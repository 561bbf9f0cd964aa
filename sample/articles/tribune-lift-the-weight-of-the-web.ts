import { doc, em, h2, li, link, ol, p, pullQuote, sidebar, strong, ul } from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** An op-ed written in English, without a French version. */
export const article: SampleArticle = {
  slug: 'tribune-lift-the-weight-of-the-web',
  kind: 'opEd',
  language: 'en',
  section: 'opinions',
  countries: [],
  topics: ['internet-mobile'],
  authors: ['rodrigue-ilboudo'],
  kicker: 'Op-ed',
  headline: 'Lift the weight of the web',
  standfirst:
    'We argue about the price of a gigabyte and never about what is done with it. Most of what a phone downloads to show one page of text is not text. That is a choice, and newspapers made it too.',
  leadPicture: 'telephone',
  leadCaption: 'Prepaid data runs out in the middle of a sentence.',
  publishedAt: '2026-06-24T06:00:00.000Z',
  comments: [
    {
      name: 'Kwame',
      at: '2026-06-24T09:48:00.000Z',
      text: 'I build websites in Kumasi. Clients ask for the slider, the video and the chat bubble, then complain that the site is slow. Sending them this.',
    },
    {
      name: 'Ruth',
      at: '2026-06-24T13:05:00.000Z',
      text: 'Fair, but advertising pays for journalism and advertising is heavy. What do you live on?',
      answers: [
        {
          name: 'Rodrigue Ilboudo',
          at: '2026-06-24T16:22:00.000Z',
          newsroom: true,
          text: 'A picture with a link is also an advertisement. It was good enough for a hundred and fifty years of newspapers, and it does not follow anyone home.',
        },
      ],
    },
  ],
  body: (refs) =>
    doc(
      p(
        'My sister buys her internet the way our mother bought cooking oil: a little at a time, in the evening, for the next day. A bundle costs her a small coin. It lasts until it does not, and she can never say in advance when that will be, because nobody tells her what a page weighs before she opens it.',
      ),
      p(
        'We write a good deal about the price of that bundle, and we should. The ',
        link('https://www.broadbandcommission.org/', 'UN Broadband Commission'),
        ' set a target years ago: entry-level broadband for less than 2% of average monthly income by 2025. Much of the continent missed it. But price is only half of the sum. The other half is weight, and weight is not in the hands of governments, regulators or cable companies. It is in the hands of people like me, who publish.',
      ),
      h2('Where the bytes go'),
      p(
        'A long newspaper article holds some six thousand characters. Compressed, that is about three kilobytes. The median page on the web, according to the ',
        link('https://httparchive.org/', 'HTTP Archive'),
        ', has weighed more than two megabytes for years, phones included. Hundreds of times the text, in other words, to deliver the text.',
      ),
      p(
        'Part of the difference is pictures, and pictures are worth something. The rest is harder to defend: typefaces that resemble the ones already in the phone; scripts that draw what the browser could have drawn; counters that report to one company, and to the company that checks the first; a film that starts by itself; a box asking permission for all of the above. The reader has paid for every byte of it, in advance, by the day.',
      ),
      pullQuote('The reader has paid for every byte of it, in advance, by the day.'),
      h2('The tax nobody voted for'),
      p(
        "Think of it as a toll. On a fixed line in a rich city it is too small to notice. On a prepaid bundle it is a share of the day's wages. The same page, the same bytes: the poorer the reader, the higher the rate. No parliament would dare to pass such a tax. We collect it out of carelessness.",
      ),
      p(
        'It is a tax on patience as well. A phone on a busy 3G mast does not simply receive two megabytes more slowly. It asks, waits, asks again, and each script sends for another. In the end the page arrives complete, in front of somebody who has put the phone back in her pocket.',
      ),
      p(
        'I have heard the reply: networks are improving, so wait. They are, and pages have grown to fill them. I have watched two generations of masts go up in Ouagadougou. The waiting has stayed about the same.',
      ),
      refs.readAlso('internet-mobile-le-prix-dun-gigaoctet'),
      h2('What a newspaper can do on Monday'),
      ol(
        li(
          p(
            strong('Set a budget and keep it.'),
            ' When a server begins to answer, it may send about fourteen kilobytes before it has to wait for the phone to reply. An article, with its design, fits in that. Ours must.',
          ),
        ),
        li(
          p(
            strong('State the weight.'),
            ' Shops print the weight on a bag of rice. A picture that has not been loaded can say what it costs to see.',
          ),
        ),
        li(
          p(strong('Ask before playing.'), ' Every film, sound or post from elsewhere starts as:'),
          ul('a title;', 'a link;', 'nothing else until it is tapped.'),
        ),
        li(
          p(
            strong('Use the letters in the phone.'),
            ' They are well drawn, they are free, and they are already there.',
          ),
        ),
        li(p(strong('Measure on the phone that your readers hold'), ', with their bundle, at seven in the evening.')),
      ),
      p(
        'None of this takes a laboratory, and none of it makes a page ugly. Look at any newspaper of the last century: two columns, good type, one strong picture. The constraint was the price of paper. Designers did not resent it; they learned from it.',
      ),
      p(
        'Nor is this an argument for a second-class edition. I distrust the word ',
        em('lite'),
        '. It means that somewhere the real page exists, for other people. There should be one page, light enough for everyone, and no thinner in what it says.',
      ),
      p(
        'My sister reads me, she says, up to the point where the bundle ends. I used to take that as a joke about my style. Now I take it as a specification.',
      ),
      sidebar(
        'Why this piece is in English',
        p(
          'Rodrigue Ilboudo reports on health and science for Le Fleuve from Ouagadougou. He wrote this text in English for colleagues across the borders to the south; it has no French version. His interview on the same subject, in French, was published on 23 June.',
        ),
      ),
      refs.readAlso('entretien-tailleur-de-donnees-a-ouagadougou'),
    ),
};
