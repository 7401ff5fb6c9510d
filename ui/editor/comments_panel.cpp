// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/comments_panel.h"

#include "core/base/words.h"
#include "core/domain/staff.h"
#include "core/history/dossier_fields.h"
#include "ui/editor/comment_composer.h"
#include "ui/editor/comment_remark.h"
#include "ui/editor/suggestion_list.h"
#include "ui/models/counted_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

bool isLost(const CommentThread &thread)
{
    return thread.place.state == AnchorPlace::State::Lost;
}

/// Where on the page the field of a thread stands; before everything: the whole dossier.
qsizetype placeOnPage(const CommentThread &thread)
{
    const auto fields = dossierFields();
    const auto &name = thread.first.value.anchor.field;
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const auto &field) { return name == QLatin1StringView(field.path); });
    return found == fields.end() ? -1 : found - fields.begin();
}

} // namespace

CommentsPanel::CommentsPanel(Desks &desks, OpenDossier &dossier, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_composer(new CommentComposer(tr("New comment"), tr("Comment")))
    , m_about(new TextLabel({}, TextStyle::Quote, Tone::Second))
    , m_fault(new TextLabel({}, TextStyle::Secondary, Tone::Error))
    , m_filter(new SegmentedChoice(tr("Comments that are shown")))
    , m_suggestions(new SuggestionList(desks, dossier))
    , m_empty(new EmptyState("message-square"_L1, {}, {}))
    , m_scroll(new QScrollArea)
{
    m_composer->setObjectName(u"newComment"_s);
    m_about->setObjectName(u"commentAbout"_s);
    m_about->setWordWrap(true);
    m_fault->setObjectName(u"commentFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_filter->setObjectName(u"commentFilter"_s);
    for (const auto &words : { tr("Open"), tr("Mine"), tr("Resolved") })
        m_filter->addChoice(words);
    arrange();
    connect(m_composer, &CommentComposer::sent, this, &CommentsPanel::addThread);
    connect(m_composer, &CommentComposer::textChanged, this,
            [this] { m_remarks.insert(m_promise, m_composer->text()); });
    connect(m_filter, &SegmentedChoice::chosen, this, &CommentsPanel::showThreads);
    startNew({}, {});
}

void CommentsPanel::arrange()
{
    m_scroll->setObjectName(u"comments"_s);
    m_scroll->setAccessibleName(tr("Comments"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *writing = new QVBoxLayout;
    writing->setContentsMargins(Space::L, Space::M, Space::L, Space::S);
    writing->setSpacing(Space::Xs);
    writing->addWidget(m_about);
    writing->addWidget(m_composer);
    writing->addWidget(m_fault);
    writing->addSpacing(Space::Xs);
    writing->addWidget(m_suggestions);
    writing->addWidget(m_filter, 0, Qt::AlignLeft);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(writing);
    all->addWidget(m_empty, 1);
    all->addWidget(m_scroll, 1);
}

void CommentsPanel::startNew(const CommentedWords &words, const QString &text)
{
    constexpr int Longest = 120;
    m_words = words;
    m_wordsText = text;
    const auto quote = text.mid(words.start, words.length).simplified();
    m_about->setText(words.length > 0            ? quoted(quote.size() > Longest ? quote.left(Longest) + u'…' : quote)
                         : words.field.isEmpty() ? tr("On the whole dossier")
                                                 : labelOfField(words.field));
    m_fault->hide();
    if (isVisible())
        m_composer->begin();
}

CommentSurroundings CommentsPanel::surroundings() const
{
    CommentSurroundings found;
    found.me = m_desks.person();
    found.now = m_desks.session().clock.now();
    found.isReadOnly = m_dossier.isReadOnly();
    if (const auto staff = m_desks.workspace().entities().all<Staff>()) {
        for (const auto &each : *staff) {
            found.names.insert(StaffId(each.entity.uuid()), each.value.name);
            if (!each.value.hasLeft)
                found.mentionable.append(each.value.name);
        }
    }
    found.mentionable.sort(Qt::CaseInsensitive);
    return found;
}

int CommentsPanel::refresh(const QString &summary, const QString &body)
{
    m_text = m_dossier.promise();
    m_text.summary = summary;
    m_text.body = body;
    if (m_promise != m_dossier.id()) {
        m_promise = m_dossier.id();
        m_chosen = {};
        m_composer->setText(m_remarks.value(m_promise));
        startNew({}, {});
    }
    const bool canSay = m_dossier.isOpen() && !m_dossier.isNew() && !m_dossier.isReadOnly();
    m_composer->setEnabled(canSay);
    m_composer->setToolTip(canSay ? QString() : tr("Save the dossier first: comments are about what is saved."));
    read();
    showThreads();
    const auto open = std::count_if(m_threads.cbegin(), m_threads.cend(),
                                    [](const auto &thread) { return !thread.first.value.isResolved; });
    return static_cast<int>(open) + m_suggestions->refresh();
}

void CommentsPanel::read()
{
    m_threads.clear();
    if (!m_dossier.isOpen() || m_dossier.isNew())
        return;
    const auto threads = m_desks.comments().threads(m_dossier.id(), m_text);
    if (threads)
        m_threads = *threads;
    else
        report(threads.error());
    std::stable_sort(m_threads.begin(), m_threads.end(), [](const CommentThread &one, const CommentThread &other) {
        if (isLost(one) != isLost(other))
            return isLost(other);
        return std::pair(placeOnPage(one), one.place.start) < std::pair(placeOnPage(other), other.place.start);
    });
}

bool CommentsPanel::isMine(const CommentThread &thread) const
{
    const auto &me = m_desks.person();
    const auto concerns
        = [&me](const CommentView &view) { return view.row.by == me || view.value.mentions.contains(me); };
    return concerns(thread.first) || std::any_of(thread.replies.cbegin(), thread.replies.cend(), concerns);
}

QList<CommentThread> CommentsPanel::shownThreads() const
{
    QList<CommentThread> shown;
    for (const auto &thread : m_threads) {
        const bool isResolved = thread.first.value.isResolved;
        const int filter = m_filter->current();
        if (filter == Resolved ? isResolved : !isResolved && (filter == Open || isMine(thread)))
            shown.append(thread);
    }
    return shown;
}

// Cards are made anew only when they would say something else: who writes an answer is not disturbed.
QByteArray CommentsPanel::signatureOf(const QList<CommentThread> &threads) const
{
    QByteArray signature = m_promise.toString().toLatin1();
    for (const auto &thread : threads) {
        signature += thread.first.row.head.toString().toLatin1() + char('0' + int(thread.place.state));
        for (const auto &reply : thread.replies)
            signature += reply.row.head.toString().toLatin1();
    }
    return signature;
}

void CommentsPanel::showThreads()
{
    nameFilters();
    const auto shown = shownThreads();
    m_empty->setVisible(shown.isEmpty());
    m_scroll->setVisible(!shown.isEmpty());
    m_empty->setWords("message-square"_L1,
                      m_filter->current() == Resolved   ? tr("No resolved comment")
                          : m_filter->current() == Mine ? tr("No open comment by you or for you")
                                                        : tr("No open comment"),
                      tr("Select words in the text and press Ctrl+Alt+M to comment on them."));
    const auto signature = signatureOf(shown);
    if (m_cards && signature == m_shown)
        return markCards();
    m_shown = signature;
    m_cards = new QWidget;
    m_cards->setMinimumWidth(1); // as wide as the panel, whatever its buttons would like
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(Space::L, Space::Xs, Space::L, Space::L);
    column->setSpacing(Space::S);
    const auto around = surroundings();
    m_composer->setNames(around.mentionable);
    for (const auto &thread : shown)
        addCard(thread, around);
    column->addStretch(1);
    const int place = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(m_cards);
    m_scroll->verticalScrollBar()->setValue(place);
    markCards();
}

void CommentsPanel::nameFilters()
{
    const auto open = std::count_if(m_threads.cbegin(), m_threads.cend(),
                                    [](const auto &thread) { return !thread.first.value.isResolved; });
    const auto mine = std::count_if(m_threads.cbegin(), m_threads.cend(), [this](const auto &thread) {
        return !thread.first.value.isResolved && isMine(thread);
    });
    m_filter->setChoiceText(Open, withCount(tr("Open"), open));
    m_filter->setChoiceText(Mine, withCount(tr("Mine"), mine));
    m_filter->setChoiceText(Resolved, withCount(tr("Resolved"), m_threads.size() - open));
}

void CommentsPanel::addCard(const CommentThread &thread, const CommentSurroundings &surroundings)
{
    auto *card = new CommentCard(thread, surroundings);
    m_cards->layout()->addWidget(card);
    card->setAnswer(m_answers.value(card->thread()));
    connect(card, &CommentCard::jumpRequested, this, &CommentsPanel::jump);
    connect(card, &CommentCard::answerTyped, this,
            [this](const CommentId &id, const QString &text) { m_answers.insert(id, text); });
    connect(card, &CommentCard::answerSent, this, [this](const CommentId &id, const QString &text) {
        const auto done = m_desks.comments().reply(id, text);
        if (done)
            m_answers.remove(id);
        report(done ? Result<>() : Result<>(done.error()));
    });
    for (auto *remark : card->remarks())
        connectRemark(*remark);
    connect(card, &CommentCard::resolveRequested, this, [this](const CommentId &id, bool isResolved) {
        report(isResolved ? m_desks.comments().resolve(id) : m_desks.comments().reopen(id));
    });
}

void CommentsPanel::connectRemark(CommentRemark &remark)
{
    connect(&remark, &CommentRemark::editTyped, this, [this](const CommentId &id, const QString &text) {
        text.isEmpty() ? (void)m_edits.remove(id) : (void)m_edits.insert(id, text);
    });
    connect(&remark, &CommentRemark::editSent, this,
            [this](const CommentId &id, const RevisionId &base, const QString &text) {
                const auto done = m_desks.comments().rewrite(id, base, text);
                if (done)
                    m_edits.remove(id);
                report(done);
            });
    connect(&remark, &CommentRemark::withdrawRequested, this,
            [this](const CommentId &id, const RevisionId &base) { report(m_desks.comments().withdraw(id, base)); });
    if (const auto begun = m_edits.value(remark.comment()); !begun.isEmpty())
        remark.edit(begun);
}

void CommentsPanel::choose(const CommentId &thread)
{
    if (m_chosen == thread)
        return;
    m_chosen = thread;
    // Only then is it brought into view: whoever scrolled elsewhere since stays there.
    m_isChoiceNew = true;
    markCards();
    m_isChoiceNew = false;
    Q_EMIT chosenChanged();
}

void CommentsPanel::showOpen()
{
    m_filter->setCurrent(Open);
    showThreads();
    if (const auto shown = shownThreads(); !shown.isEmpty())
        choose(shown.first().first.row.id);
    m_filter->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::markCards()
{
    if (!m_cards)
        return;
    for (auto *card : m_cards->findChildren<CommentCard *>(Qt::FindDirectChildrenOnly)) {
        const bool isChosen = card->thread() == m_chosen;
        card->setChosen(isChosen);
        if (isChosen && m_isChoiceNew)
            m_scroll->ensureWidgetVisible(card, 0, Space::S);
    }
}

void CommentsPanel::jump(const CommentId &id)
{
    const auto thread
        = std::find_if(m_threads.cbegin(), m_threads.cend(), [&](const auto &each) { return each.first.row.id == id; });
    if (thread == m_threads.cend())
        return;
    choose(id);
    if (!isLost(*thread))
        Q_EMIT jumpRequested(thread->first.value.anchor.field, thread->place.start, thread->place.length);
}

// A remark names what its readers can find again: words of the saved revision.
Result<CommentedWords> CommentsPanel::savedWords() const
{
    if (m_words.length <= 0)
        return m_words;
    const auto saved = m_desks.workspace().entities().at<Promise>(entityOf(m_dossier.id()), *m_dossier.base());
    if (!saved)
        return saved.error();
    const auto place
        = findAnchor(anchorIn(m_wordsText, m_words.start, m_words.length), textOfField(saved->value, m_words.field));
    if (place.state == AnchorPlace::State::Lost)
        return Error { Error::Kind::BadInput,
                       tr("These words are not saved yet: save the text, then comment on them.") };
    return CommentedWords { m_words.field, place.start, place.length };
}

void CommentsPanel::addThread()
{
    const auto words = savedWords();
    if (!words)
        return report(words.error());
    const auto added = m_desks.comments().add(m_dossier.id(), *m_dossier.base(), *words, m_composer->text());
    if (!added)
        return report(added.error());
    m_composer->setText({});
    m_remarks.remove(m_promise);
    startNew({}, {});
    if (m_filter->current() == Resolved)
        m_filter->setCurrent(Open);
    choose(*added);
    report({});
}

void CommentsPanel::report(const Result<> &done)
{
    m_fault->setVisible(!done);
    if (!done) {
        m_fault->setText(done.error().message);
        return;
    }
    // The card that was clicked goes away: not while it still is in its own signal.
    QMetaObject::invokeMethod(this, &CommentsPanel::commentsChanged, Qt::QueuedConnection);
}

} // namespace tenue
