// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/checks_panel.h"
#include "ui/editor/dossier_page.h"

#include "ui/editor/dossier_drafting.h"
#include "ui/editor/dossier_head.h"
#include "ui/editor/dossier_panel.h"
#include "ui/editor/dossier_review.h"
#include "ui/editor/dossier_saving.h"
#include "ui/editor/evidence_panel.h"
#include "ui/editor/history_panel.h"
#include "ui/editor/promise_card.h"
#include "ui/editor/promise_form.h"
#include "ui/editor/revision_reader.h"
#include "ui/editor/title_field.h"
#include "ui/editor/verdict_popover.h"
#include "ui/editor/writing_area.h"
#include "ui/models/looking.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ReadAfterMilliseconds = 300;

} // namespace

DossierPage::DossierPage(Desks &desks, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_dossier(desks)
    , m_head(new DossierHead(desks, m_dossier))
    , m_strips(new StripStack)
    , m_sides(new QSplitter)
    , m_centre(new QStackedWidget)
    , m_desk(new QWidget)
    , m_card(new PromiseCard(desks, m_dossier))
    , m_writing(new WritingArea)
    , m_form(new PromiseForm(desks, m_dossier, prompts))
    , m_reader(new RevisionReader)
    , m_panel(new DossierPanel(desks, m_dossier, prompts))
    , m_saving(new DossierSaving(desks, m_dossier, *m_strips, prompts, this))
    , m_review(new DossierReview(desks, m_dossier, *m_saving, *m_strips, this))
    , m_drafting(new DossierDrafting(desks, m_dossier, *m_writing, this))
    , m_looking(new Looking(
          desks, [this] { return isVisible() && !window()->isMinimized(); }, this))
{
    setObjectName(u"dossierPage"_s);
    m_dossier.setTextSource([this](Promise &promise) { m_writing->putTextsInto(promise); });
    arrange();
    addActions();
    connectHead();
    connectDossier();
    connectPanel();
    connectComments();
    connectSuggestions();
    connectWriting();
}

DossierPage::~DossierPage()
{
    // The texts go before the dossier does: it must not ask for them any more.
    (void)m_dossier.keepNow();
    m_dossier.setTextSource({});
}

void DossierPage::connectHead()
{
    connect(m_head, &DossierHead::backRequested, this, &DossierPage::backRequested);
    connect(m_head, &DossierHead::neighbourRequested, this, &DossierPage::neighbourRequested);
    connect(&m_head->title(), &TitleField::titleChanged, this, &DossierPage::setTitle);
    connect(&m_head->verdictButton(), &QPushButton::clicked, this, [this] { chooseVerdict(); });
    connect(&m_head->saveButton(), &QPushButton::clicked, this, [this] {
        commitFields();
        m_saving->askAndSave(m_head->saveButton());
    });
    connect(&m_head->nextButton(), &QPushButton::clicked, this, [this] {
        commitFields();
        m_review->takeNextStep(m_head->nextButton());
    });
    connect(&m_head->sendBackButton(), &QPushButton::clicked, m_review,
            [this] { m_review->sendBack(m_head->sendBackButton()); });
}

void DossierPage::connectDossier()
{
    connect(m_writing, &WritingArea::typed, &m_dossier, &OpenDossier::noteTyping);
    connect(&m_dossier, &OpenDossier::textsReplaced, m_writing, [this] {
        m_writing->setTexts(m_dossier.promise().summary, m_dossier.promise().body);
        showWriting();
    });
    connect(&m_dossier, &OpenDossier::keyChanged, m_writing, &WritingArea::renameKey);
    connect(&m_dossier, &OpenDossier::changed, this, &DossierPage::showAll);
    connect(&m_dossier, &OpenDossier::keepingChanged, this, [this] {
        m_head->refreshKeeping();
        Q_EMIT statusChanged(m_head->saveState(), m_head->keepingWords());
        Q_EMIT subjectChanged();
    });
    connect(m_saving, &DossierSaving::saved, this, &DossierPage::promiseSaved);
    connect(m_saving, &DossierSaving::leavingAllowed, this, &DossierPage::leavingAllowed);
    connect(m_saving, &DossierSaving::comparisonRequested, this, &DossierPage::showComparison);
    connect(m_saving, &DossierSaving::mergeRequested, this, &DossierPage::showMerge);
    connect(m_review, &DossierReview::decided, this, [this](const QString &words) {
        showAll();
        Q_EMIT promiseSaved(m_dossier.id());
        Q_EMIT statusChanged(SaveState::Kept, words);
    });
}

void DossierPage::connectPanel()
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(ReadAfterMilliseconds);
    connect(m_writing, &WritingArea::typed, &m_readSoon, qOverload<>(&QTimer::start));
    connect(&m_readSoon, &QTimer::timeout, this, &DossierPage::readTexts);
    connect(&m_panel->evidence(), &EvidencePanel::citeChosen, this, [this](const QString &key) {
        showWriting();
        m_writing->cite(key);
    });
    connect(&m_panel->history(), &HistoryPanel::revisionChosen, this, &DossierPage::showRevision);
    connect(m_card, &PromiseCard::editRequested, this, [this] {
        editPromise();
        m_form->setFocus();
    });
    connect(m_form, &PromiseForm::closed, this, &DossierPage::showWriting);
}

void DossierPage::readTexts()
{
    Promise texts;
    m_writing->putTextsInto(texts);
    m_panel->setTexts(texts.summary, texts.body);
    m_drafting->showClaims(m_panel->checks().findings());
    markComments();
}

void DossierPage::commitFields()
{
    const QString typed = m_head->title().title();
    if (m_dossier.isOpen() && typed != m_dossier.promise().title)
        setTitle(typed);
    m_form->commit();
    m_panel->evidence().commit();
}

void DossierPage::open(const PromiseId &promise)
{
    m_writing->setReadOnly(m_dossier.isReadOnly());
    m_drafting->begin();
    if (const auto opened = m_dossier.open(promise); !opened)
        m_strips->add({ u"opening"_s, StripKind::Error, opened.error().message });
    else
        m_strips->remove(u"opening"_s);
    m_saving->tellAboutOpening();
}

void DossierPage::openNew(const MandateId &mandate)
{
    m_writing->setReadOnly(m_dossier.isReadOnly());
    m_drafting->begin();
    if (const auto opened = m_dossier.openNew(mandate); !opened) {
        m_strips->add({ u"opening"_s, StripKind::Error, opened.error().message });
        return;
    }
    m_strips->remove(u"opening"_s);
    m_saving->tellAboutOpening();
    m_head->title().edit();
}

bool DossierPage::mayLeave()
{
    commitFields();
    return m_saving->mayLeave();
}

DossierDraft DossierPage::draftAsTyped()
{
    commitFields();
    (void)m_dossier.promiseAsTyped();
    return m_dossier.draft();
}

PromiseId DossierPage::promise() const
{
    return m_dossier.id();
}

void DossierPage::refresh()
{
    if (!m_dossier.isOpen())
        return;
    if (m_dossier.isOutdated() && !m_dossier.isDifferent())
        open(m_dossier.id());
    else if (m_dossier.isOutdated())
        m_saving->tellAboutOpening();
    else
        m_head->refresh();
    m_panel->history().refresh();
    Q_EMIT subjectChanged();
}

void DossierPage::hideEvent(QHideEvent *event)
{
    // Whoever takes the page away, the text is in the slot; a fault is told when it is back.
    commitFields();
    (void)m_dossier.keepNow();
    QWidget::hideEvent(event);
}

void DossierPage::showAll()
{
    m_head->refresh();
    m_card->refresh();
    m_form->refresh();
    m_panel->refresh();
    QList<Evidence> evidence;
    for (const auto &each : m_dossier.evidence())
        evidence.append(each.value);
    m_writing->setEvidence(evidence);
    m_drafting->refresh();
    readTexts();
    beginLooking();
    Q_EMIT subjectChanged();
}

void DossierPage::setMoreActions(const QList<QAction *> &actions)
{
    m_head->moreButton().menu()->addActions(actions);
    m_head->moreButton().show();
}

void DossierPage::beginLooking()
{
    // A text that somebody has replaced meanwhile is not the one that was looked at.
    if (m_dossier.isOpen() && m_dossier.base() && !m_dossier.isOutdated())
        m_looking->begin(m_dossier.id(), *m_dossier.base());
    else
        m_looking->stop();
}

void DossierPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    beginLooking();
}

void DossierPage::showWriting()
{
    m_strips->remove(u"reading"_s);
    m_centre->setCurrentWidget(m_desk);
}

void DossierPage::showRevision(const RevisionId &revision, const QString &heading)
{
    const auto loaded = m_desks.workspace().entities().at<Promise>(entityOf(m_dossier.id()), revision);
    if (!loaded) {
        m_strips->add({ u"reading"_s, StripKind::Error, loaded.error().message });
        return;
    }
    m_reader->first().show(heading, loaded->value, m_dossier.scale());
    m_reader->setSecondVisible(false);
    m_centre->setCurrentWidget(m_reader);
    m_strips->add({ u"reading"_s,
                    StripKind::Info,
                    tr("You are reading the %1.").arg(heading),
                    { { tr("Back to the current text"), [this] { showWriting(); } } },
                    false });
}

void DossierPage::showComparison()
{
    const auto newest = m_desks.editing().open(m_dossier.id());
    if (!newest) {
        m_strips->add({ u"reading"_s, StripKind::Error, newest.error().message });
        return;
    }
    // Brings the texts that are in the fields into the dossier.
    const bool outdated = m_dossier.isDifferent() && m_dossier.isOutdated();
    m_reader->first().show(tr("Newest revision"), newest->value, m_dossier.scale());
    m_reader->second().show(tr("Your text, kept as a draft"), m_dossier.promise(), m_dossier.scale());
    m_reader->setSecondVisible(true);
    m_centre->setCurrentWidget(m_reader);
    StripMessage message { u"reading"_s, StripKind::Info, tr("Left the newest revision, right your text."), {}, false };
    message.actions.append({ tr("Back to my text"), [this] {
                                showWriting();
                                m_saving->tellAboutOpening();
                            } });
    if (outdated)
        message.actions.append({ tr("Save mine on top of theirs"), [this] {
                                    showWriting();
                                    m_saving->saveOnTop();
                                } });
    message.actions.append({ tr("Discard mine"), [this] { m_saving->discardMine(); } });
    m_strips->add(message);
}

VerdictPopover *DossierPage::chooseVerdict()
{
    auto *popover = new VerdictPopover(m_dossier.scale(), m_dossier.promise(),
                                       m_desks.session().clock.now().toLocalTime().date(), this);
    connect(popover, &VerdictPopover::accepted, this, [this, popover] {
        m_dossier.change(tr("change of verdict"), [choice = popover->choice()](DossierDraft &draft) {
            draft.promise.verdict = choice.verdict;
            draft.promise.verdictSince = choice.since;
            draft.promise.verdictReason = choice.reason;
            draft.promise.verdictChange = choice.change;
        });
    });
    connect(popover, &VerdictPopover::commentRequested, this,
            [this](qsizetype start, qsizetype length, const QString &text) {
                m_panel->startComment({ u"verdictReason"_s, start, length }, text);
            });
    popover->openAt(&m_head->verdictButton());
    return popover;
}

void DossierPage::setTitle(const QString &title)
{
    m_dossier.change(tr("change of title"), [this, &title](DossierDraft &draft) {
        draft.promise.title = title;
        // The address is kept once readers may know it.
        if (m_dossier.isNew()) {
            const auto slug = m_desks.editing().freeSlug(title);
            draft.promise.slug = slug ? *slug : draft.promise.slug;
        }
    });
}

} // namespace tenue
