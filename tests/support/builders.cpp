// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include "core/domain/slug.h"

namespace tenue
{

using namespace Qt::StringLiterals;

RevisionId revisionNamed(const QString &name)
{
    return RevisionId(ContentHash::of(name.toUtf8()));
}

QDateTime someMoment()
{
    return fromUtcText(u"2026-03-14T09:26:53.589Z"_s);
}

FixedClock aFixedClock()
{
    return FixedClock(someMoment());
}

VerdictScale aScale()
{
    using Category = VerdictCategory;
    using Shape = VerdictShape;
    const auto verdict = [](const QString &key, const QString &label, Category category, Shape shape) {
        return Verdict { .key = key,
                         .label = label,
                         .shortLabel = label.left(12),
                         .definition = u"What “%1” means."_s.arg(label),
                         .category = category,
                         .shape = shape };
    };
    VerdictScale scale;
    scale.name = u"Usual scale"_s;
    scale.verdicts = {
        verdict(u"kept"_s, u"Kept"_s, Category::Kept, Shape::Kept),
        verdict(u"partly-kept"_s, u"Partly kept"_s, Category::Partial, Shape::Partial),
        verdict(u"in-progress"_s, u"In progress"_s, Category::Open, Shape::InProgress),
        verdict(u"paused"_s, u"Paused"_s, Category::Open, Shape::Paused),
        verdict(u"broken"_s, u"Abandoned or not kept"_s, Category::Broken, Shape::Broken),
        verdict(u"unverifiable"_s, u"Unverifiable"_s, Category::Unverifiable, Shape::Unverifiable),
        verdict(u"unexamined"_s, u"Not yet examined"_s, Category::Unexamined, Shape::Unexamined),
    };
    return scale;
}

Promise aPromise(const PromiseChanges &changes)
{
    Promise promise;
    promise.mandate = aMandateId();
    promise.number = changes.number;
    promise.title = changes.title.isEmpty() ? u"Promise %1"_s.arg(changes.number) : changes.title;
    promise.slug = slugOf(promise.title);
    promise.quote = u"We shall do it."_s;
    promise.verdict = changes.verdict.isEmpty() ? u"unexamined"_s : changes.verdict;
    promise.summary = changes.summary;
    promise.body = changes.body;
    promise.themes = changes.themes;
    promise.evidence = changes.evidence;
    return promise;
}

PromiseId promiseId(int number)
{
    return idNamed<PromiseId>(u"promise %1"_s.arg(number));
}

Mandate aMandate()
{
    Mandate mandate;
    mandate.title = u"Ville-Haute 2020–2026"_s;
    mandate.slug = u"ville-haute-2020-2026"_s;
    mandate.institutions = { u"Ville-Haute"_s };
    mandate.from = QDate(2020, 7, 4);
    mandate.to = QDate(2026, 3, 22);
    mandate.holders = { { .name = u"Ada Morel"_s, .from = QDate(2020, 7, 4), .to = QDate(2023, 1, 10) },
                        { .name = u"Noé Castan"_s, .from = QDate(2023, 1, 10) } };
    mandate.scale = aScaleId();
    return mandate;
}

MandateId aMandateId()
{
    return idNamed<MandateId>(u"mandate"_s);
}

ScaleId aScaleId()
{
    return idNamed<ScaleId>(u"scale"_s);
}

Evidence anEvidence(const QString &key)
{
    Evidence evidence;
    evidence.key = key;
    evidence.title = u"Article on %1"_s.arg(key);
    evidence.publisher = u"Le Courrier"_s;
    evidence.date = QDate(2024, 5, 15);
    evidence.address = QUrl(u"https://courrier.example/"_s + key);
    evidence.accessedOn = QDate(2026, 3, 1);
    evidence.quotes = { { u"The works began in May."_s, u"§ 3"_s } };
    return evidence;
}

Capture aCapture()
{
    Capture capture;
    capture.blob = ContentHash::of("A captured page.");
    capture.text = ContentHash::of("A photograph.");
    capture.name = u"page.html"_s;
    capture.mediaType = u"text/html"_s;
    capture.size = 16;
    capture.takenAt = someMoment();
    return capture;
}

Theme aTheme(const QString &name)
{
    Theme theme;
    theme.name = name;
    theme.slug = slugOf(name);
    return theme;
}

SourceDocument aSourceDocument()
{
    SourceDocument document;
    document.mandate = aMandateId();
    document.title = u"Programme 2020"_s;
    document.date = QDate(2020, 2, 1);
    document.pages = 32;
    return document;
}

Staff aJournalist()
{
    return { .name = u"Inès Valmer"_s, .initials = u"IV"_s, .role = Role::Journalist, .email = {} };
}

Staff anEditor()
{
    return { .name = u"Paul Okoro"_s, .initials = u"PO"_s, .role = Role::Editor, .email = {} };
}

SiteSettings someSiteSettings()
{
    SiteSettings settings;
    settings.newsroom = u"La Vigie"_s;
    settings.title = u"Le carnet des promesses"_s;
    settings.baseAddress = QUrl(u"https://vigie.example/promesses/"_s);
    settings.contact = u"promesses@vigie.example"_s;
    settings.licence = u"Licence ouverte 2.0"_s;
    return settings;
}

} // namespace tenue
