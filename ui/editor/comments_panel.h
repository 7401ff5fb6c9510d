// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/comment_card.h"
#include "ui/editor/open_dossier.h"

#include <QtWidgets/QWidget>

class QScrollArea;
class QVBoxLayout;

namespace tenue
{

class EmptyState;
class SegmentedChoice;
class SuggestionList;
class TextLabel;

/// What colleagues say about the dossier: open threads in the order of the text, then those whose words
/// are gone; resolved ones apart.
class CommentsPanel : public QWidget
{
    Q_OBJECT

public:
    enum Filter { Open, Mine, Resolved };

    CommentsPanel(Desks &desks, OpenDossier &dossier, QWidget *parent = nullptr);

    /// Looks where the words stand in these texts. Returns how many threads and suggestions are open.
    int refresh(const QString &summary, const QString &body);
    /// All of them, with their places in the texts of the last refresh().
    const QList<CommentThread> &threads() const { return m_threads; }
    /// A remark on these words of `text`, which is the field as it is on screen; on the whole dossier if
    /// there are none.
    void startNew(const CommentedWords &words, const QString &text);
    /// Brings the thread into view, marked; a null one marks none.
    void choose(const CommentId &thread);
    /// Brings the first open thread into view, marked, with the focus beside it.
    void showOpen();
    const CommentId &chosen() const { return m_chosen; }
    SuggestionList &suggestions() { return *m_suggestions; }

Q_SIGNALS:
    /// The words of a thread shall be shown.
    void jumpRequested(const QString &field, qsizetype start, qsizetype length);
    void commentsChanged();
    void chosenChanged();

private:
    void arrange();
    void read();
    void showThreads();
    QList<CommentThread> shownThreads() const;
    QByteArray signatureOf(const QList<CommentThread> &threads) const;
    void addCard(const CommentThread &thread, const CommentSurroundings &surroundings);
    void connectRemark(CommentRemark &remark);
    void markCards();
    void nameFilters();
    bool isMine(const CommentThread &thread) const;
    Result<CommentedWords> savedWords() const;
    void addThread();
    void jump(const CommentId &thread);
    void report(const Result<> &done);
    CommentSurroundings surroundings() const;

    Desks &m_desks;
    OpenDossier &m_dossier;
    QList<CommentThread> m_threads;
    QByteArray m_shown; ///< what the cards say
    Promise m_text;
    CommentedWords m_words;
    QString m_wordsText; ///< the field that m_words are of
    CommentId m_chosen;
    bool m_isChoiceNew = false;
    QHash<CommentId, QString> m_answers; ///< begun, not sent
    QHash<CommentId, QString> m_edits; ///< of one's own remarks; begun, not saved
    QHash<PromiseId, QString> m_remarks;
    PromiseId m_promise;
    CommentComposer *m_composer;
    TextLabel *m_about;
    TextLabel *m_fault;
    SegmentedChoice *m_filter;
    SuggestionList *m_suggestions;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QWidget *m_cards = nullptr;
};

} // namespace tenue
