// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/authorship.h"
#include "ui/models/catalogue.h"

#include <QtWidgets/QWidget>

class QTextBrowser;
class QToolButton;

namespace tenue
{

class IconLabel;
class LoadingLines;
class TextLabel;

/// "Who wrote this": the analysis, and of the sentence under the mouse or the caret who wrote it, when,
/// in which revision and on which evidence.
class AuthorshipView : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorshipView(QWidget *parent = nullptr);

    void showLoading();
    void setAuthorship(const Authorship &authorship, const Catalogue &catalogue);
    /// Of the sentence that is told about; empty between sentences.
    QString words() const;

Q_SIGNALS:
    /// The revision that most of the sentence comes from shall be looked at.
    void revisionChosen(const tenue::RevisionId &revision);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(qsizetype position);

    Authorship m_authorship;
    Catalogue m_catalogue;
    QTextBrowser *m_text;
    TextLabel *m_words;
    TextLabel *m_evidence;
    QToolButton *m_open;
    LoadingLines *m_loading;
    int m_origin = -1;
};

} // namespace tenue
