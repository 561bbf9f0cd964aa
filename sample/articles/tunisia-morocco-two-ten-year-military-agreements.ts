import {
  attribution,
  doc,
  em,
  foreign,
  h2,
  li,
  link,
  p,
  pullQuote,
  quote,
  sidebar,
  strong,
  table,
  td,
  th,
  tr,
  ul,
} from '#content/document/builders.ts';
import type { SampleArticle } from '../sample.ts';

/** The English version of the report on Mark Esper's tour. */
export const article: SampleArticle = {
  slug: 'tunisia-morocco-two-ten-year-military-agreements',
  kind: 'report',
  language: 'en',
  translationOf: 'tunisie-maroc-deux-accords-militaires-de-dix-ans-avec-washington',
  section: 'securite',
  countries: ['TN', 'MA', 'DZ'],
  topics: ['accords-de-defense'],
  authors: ['redaction'],
  kicker: 'Maghreb',
  headline: 'Tunisia, Morocco: two ten-year military agreements with Washington',
  standfirst:
    'In three days Mark Esper signed two roadmaps that run to 2030, first in Tunis, then in Rabat. In between, the US defense secretary stopped in Algiers, where nothing was signed and a good deal was said.',
  leadPicture: 'carte-tournee-maghreb',
  leadCaption: 'Tunis, Algiers, Rabat: three capitals in three days.',
  publishedAt: '2020-10-03T08:00:00.000Z',
  body: (refs) =>
    doc(
      p(
        'Two signatures forty-eight hours apart, two texts built on the same model, one expiry date. The US secretary of defense, Mark Esper, put his name to ten-year military cooperation agreements in Tunis on Wednesday 30 September and in Rabat on Friday 2 October. It was his first trip to the African continent since he took over at the Pentagon in 2019.',
      ),
      p(
        "Neither document has been published. What is known of them comes from the statements of three governments, from remarks made after the meetings and from what the secretary's staff have said on condition of anonymity. That is little for commitments meant to outlast those who made them. It is enough to draw their outline.",
      ),
      h2('Tunis: two years of negotiation'),
      p(
        'The first stop was Tunisia. On Wednesday President Kais Saied received Mark Esper at the palace of Carthage. The secretary then held a working session with the defense minister, Brahim Bartagi, and Tunisian officers, at the end of which the two men signed a “Roadmap for Defense Cooperation”. According to the Pentagon, the text took two years to agree.',
      ),
      p(
        'The Tunisian presidency said that the conversation had dealt with military cooperation, security and counter-terrorism. Libya took up much of it: the head of state repeated that his country was ready to help bring about a political settlement, and that such a settlement was for the Libyans themselves to decide. Mark Esper let it be known that the United States wanted to help Tunisia protect its ports and its land borders.',
      ),
      p(
        'The relationship is old and already dense. A major non-NATO ally of the United States since 2015, Tunisia has received more than $1 billion in military assistance since its 2011 revolution, according to ',
        link('https://www.africom.mil/', 'US Africa Command'),
        ". Part of the money pays, together with Germany's, for the electronic surveillance of the Libyan border, reinforced after the attacks of 2015 at the Bardo museum and on the beach at Sousse.",
      ),
      h2('Carthage: a speech before the graves'),
      p(
        'Later that day the secretary went to the American military cemetery in Carthage, laid a wreath and gave the most political speech of his tour. The place lent itself to it: 2,841 American servicemen are buried there and the names of 3,724 missing are carved on a wall, a reminder of the campaign of Tunisia, in which British, French and American troops fought side by side until the Axis forces surrendered in May 1943.',
      ),
      p(
        'From that past alliance Mark Esper drew an argument for the present. He named two dangers: violent extremist groups, and the ambitions of China and Russia, which he accused of intimidating their neighbours and of extending their authoritarian influence as far as Africa. Against both he pleaded for lasting partnerships with the countries of the region. The message to Moscow was the more pointed of the two: since the spring, US Africa Command has maintained that Russian fighter aircraft were delivered to Libya.',
      ),
      pullQuote('Neither document has been published: what is known comes from the statements of three capitals.'),
      h2('Algiers: a visit without a signature'),
      p(
        "The second stop, on Thursday 1 October, was the least expected. No head of the Pentagon had been to Algeria since Donald Rumsfeld in February 2006. After a wreath at the Martyrs' Memorial, which overlooks the bay, Mark Esper was received by President Abdelmadjid Tebboune, who is also minister of defense and supreme commander of the armed forces. A lunch followed, attended by the chief of staff, General Said Chanegriha.",
      ),
      p(
        'Nothing was signed, and nothing was meant to be. The Algerian presidency spoke of discussions on Libya and the Sahel and of a shared wish to go on consulting. The Pentagon spoke of broadening the military relationship, from exercises to counter-terrorism. The careful wording is easy to understand: Algeria buys most of its weapons from Russia and aligns itself with nobody. But the constitutional reform that it will put to a referendum on 1 November would allow its army to take part in peace operations abroad. Washington has noticed.',
      ),
      refs.readAlso('en-alger-la-visite-inattendue-dun-chef-du-pentagone'),
      h2('Rabat: the oldest ally'),
      p(
        'The last stop came on Friday. At the Moroccan foreign ministry Mark Esper and Abdellatif Loudiyi, minister delegate in charge of the administration of national defense, signed the 2020–2030 roadmap in the presence of the foreign minister, Nasser Bourita. The secretary also met General Abdelfattah Louarak, inspector general of the Royal Armed Forces.',
      ),
      p(
        'According to the Moroccan general staff, the text aims to consolidate common security objectives and, first of all, to raise the readiness of the troops. The foreign ministry describes it as a framework for a stronger strategic partnership. Both sides mentioned joint exercises, training and the exchange of information.',
      ),
      p(
        'Morocco opened its ports to American ships in 1777, signed a treaty of friendship with the young republic in 1786 and has been a major non-NATO ally since 2004. The United States is its leading supplier of arms. Every year its coasts and deserts host ',
        em('African Lion'),
        ', the largest American exercise on the continent, cancelled this spring by the pandemic.',
      ),
      table(
        'The two agreements, side by side',
        tr(th('Point'), th('Tunisia'), th('Morocco')),
        tr(th('Date'), td('Wednesday 30 September 2020'), td('Friday 2 October 2020')),
        tr(th('Place'), td('Tunis'), td('Rabat, ministry of foreign affairs')),
        tr(th('Signed by'), td('Mark Esper and Brahim Bartagi'), td('Mark Esper and Abdellatif Loudiyi')),
        tr(th('Term'), td('Ten years'), td('Ten years (2020–2030)')),
        tr(
          th('Fields mentioned'),
          td('Training and equipment, borders and ports, intelligence, freedom of navigation, disaster relief'),
          td('Readiness, joint exercises, training, exchange of information, modernisation of defense'),
        ),
        tr(th('Text'), td('Not published'), td('Not published')),
      ),
      h2('What these texts are not'),
      p(
        'A roadmap is not an alliance. Nothing in what has been made public obliges Washington to defend Tunis or Rabat if they are attacked, or the reverse. No statement announces a permanent base, a subject so sensitive in Tunisia that one government after another has had to deny accepting one. And no sum goes with the signatures: American military assistance is still voted every year by Congress, which may cut it.',
      ),
      p(
        "What do they contain, then? An order of priorities, according to a Pentagon official quoted by the department's own press service: shared interests, common threats, gaps to be closed. In other words a list of expectations, on which requests for money, equipment and places in officers' schools will rest for ten years.",
      ),
      p(
        'In the streets of Tunis the news slid over a week taken up with the return of the epidemic. On Kasbah Square, Habib Ouerghemmi, 58, a retired warrant officer, followed the visit on the silent screen of a café.',
      ),
      quote(
        'I trained with the French, my nephew trains with the Americans. The uniform changes less than the instructor does. What I would like to know is what we asked for.',
        attribution('Habib Ouerghemmi, retired warrant officer'),
      ),
      sidebar(
        'Three days, three capitals',
        ul(
          li(
            p(
              strong('Wednesday 30 September, Tunis and Carthage.'),
              ' Audience with Kais Saied, working session with Brahim Bartagi, signature; then a speech at the American cemetery.',
            ),
          ),
          li(
            p(
              strong('Thursday 1 October, Algiers.'),
              " Wreath at the Martyrs' Memorial, audience with Abdelmadjid Tebboune, lunch with the general staff.",
            ),
          ),
          li(
            p(
              strong('Friday 2 October, Rabat.'),
              ' Meetings with Nasser Bourita, Abdellatif Loudiyi and General Louarak; signature.',
            ),
          ),
        ),
      ),
      refs.picture('graphique-cooperation', 'Earlier agreements between Washington and countries of the region.'),
      p(
        strong('What comes next.'),
        ' The United States elects its president in a month, on 3 November. The roadmaps, which the French-language press calls ',
        foreign('fr', 'feuilles de route'),
        ', were written so as not to depend on it. That is their first merit in the eyes of soldiers, and the first question that they put to parliaments.',
      ),
    ),
};
