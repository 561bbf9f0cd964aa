import type { siteMessages as french } from '../fr/site.ts';

/** In English: what readers are told. */
export const siteMessages: Record<keyof typeof french, string> = {
  'nav.skip': 'Skip to content',
  'nav.sections': 'Sections',
  'nav.footer': 'The newspaper',
  'nav.breadcrumbs': 'You are here',
  'nav.front': 'Front page',
  'nav.backToFront': 'Back to the front page',

  'footer.corrections': 'Corrections',
  'footer.archives': 'Archive',
  'footer.feed': 'RSS feed',

  'front.title': '{name}: front page',
  'front.topStories': 'Top stories',
  'front.latest': 'Latest news',
  'front.allArticles': 'All articles',
  'breaking.label': 'Breaking news',
  'front.empty': 'The first article will appear soon.',

  'kind.news': 'News',
  'kind.brief': 'In brief',
  'kind.report': 'Report',
  'kind.interview': 'Interview',
  'kind.opEd': 'Opinion',
  'kind.editorial': 'Editorial',
  'kind.analysis': 'Analysis',
  'kind.investigation': 'Investigation',
  'kind.factCheck': 'Fact check',
  'kind.wire': 'Wire',
  'kind.opEd.explained': 'The views are the author’s, not the newsroom’s.',
  'kind.editorial.explained': 'This is the newspaper’s own position.',
  'kind.analysis.explained': 'A journalist sets the facts in context and offers a reading of them.',
  'kind.factCheck.explained': 'We held a claim in circulation against its sources.',
  'kind.wire.explained': 'This text comes from an agency; the newsroom edited it and did not report it.',

  'article.by': 'By',
  'article.publishedAt': 'Published {date}',
  'article.updatedAt': 'Updated {date}',
  'article.readingTime': '{minutes} min read',
  'article.old':
    '{years, plural, one {This article is more than a year old.} other {This article is more than # years old.}} Things may have changed since.',
  'article.readAlso': 'Read also',
  'article.seeAlso': 'Related articles',
  'article.dontMiss': 'Don’t miss',
  'article.previous': 'Previous article',
  'article.next': 'Next article',
  'article.neighbours': 'Neighbouring articles',
  'article.tags': 'Topics and countries',
  'article.gallery': 'Picture gallery',
  'article.table': 'Table',
  'article.sidebar': 'Box',
  'article.corrections': '{count, plural, one {Correction} other {Corrections}}',
  'correction.correction': 'Correction',
  'correction.rightOfReply': 'Right of reply',

  'embed.video': 'Watch the video on {site}',
  'embed.audio': 'Listen on {site}',
  'embed.post': 'See the post on {site}',
  'embed.map': 'See the map on {site}',
  'embed.page': 'See on {site}',
  'embed.leaves': 'Opens on {site} and uses data.',

  'share.title': 'Share',
  'share.on': 'Share on {site}',
  'share.email': 'E-mail',
  'share.copy': 'Address to copy',

  'comments.count': '{count, plural, =0 {No comments} one {# comment} other {# comments}}',
  'comments.closed': 'Comments are closed.',
  'comments.newsroom': 'The newsroom',

  'list.count': '{count, plural, =0 {No articles} one {# article} other {# articles}}',
  'list.feed': 'Subscribe to the feed',
  'list.description': '{title}: all articles from {name}.',
  'list.titleWithPage': '{title}, page {number}',
  'topic.label': 'Topic',
  'country.label': 'Country',

  'pagination.label': 'Pages',
  'pagination.previous': 'Previous page',
  'pagination.next': 'Next page',
  'pagination.position': 'Page {number} of {count}',

  'archives.title': 'Archive',
  'archives.byMonth': 'Archive by month',
  'archives.ofMonth': 'Archive: {month}',
  'archives.ofDay': 'Archive: {day}',

  'search.link': 'Search',
  'search.label': 'Search the newspaper',
  'search.submit': 'Search',
  'search.title': 'Search',
  'search.titleFor': 'Search: {question}',
  'search.count':
    '{count, plural, =0 {No article matches “{question}”.} one {# article matches “{question}”.} other {# articles match “{question}”.}}',
  'search.nothing': 'Try fewer words, or more common ones. Accents and capitals do not matter.',
  'search.openSearch': 'Search {name}',

  'corrections.title': 'Corrections',
  'corrections.introduction':
    'When {name} gets something wrong, it says so. Every correction made to our articles is here, newest first.',
  'corrections.none': 'No correction has been published.',

  'notFound.title': 'This page does not exist',
  'notFound.explained':
    'The address may be incomplete, or the article may have moved. Look for it by a few words of its headline.',
  'notFound.near': 'You may have been looking for',
  'withdrawn.title': 'This article was withdrawn',
  'withdrawn.explained': 'The newsroom withdrew it on {date}.',
  'broken.title': 'Something went wrong',
  'broken.explained': 'The fault is ours and nothing is lost. Please try again in a moment.',

  'feed.comments': 'Comments on {name}',
  'feed.commentsOn': 'Comments on “{headline}”',
  'feed.commentTitle': '{author} on “{headline}”',
};
