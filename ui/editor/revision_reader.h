// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/domain/verdict_scale.h"

#include <QtWidgets/QWidget>

namespace tenue
{

class ElidedLabel;
class MarkdownEditor;
class TextLabel;
class VerdictBadge;

/// One text of a dossier, to be read only: title, verdict with its reason, summary, analysis.
class RevisionSheet : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionSheet(QWidget *parent = nullptr);

    /// `heading` says which text it is: "Revision of 12 November, Inès Valmer".
    void show(const QString &heading, const Promise &promise, const VerdictScale &scale);

private:
    TextLabel *m_heading;
    TextLabel *m_title;
    VerdictBadge *m_verdict;
    TextLabel *m_reason;
    TextLabel *m_summary;
    MarkdownEditor *m_body;
};

/// Shows one revision, or two texts side by side, in the place of the editor.
class RevisionReader : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionReader(QWidget *parent = nullptr);

    RevisionSheet &first() { return *m_first; }
    RevisionSheet &second() { return *m_second; }
    void setSecondVisible(bool isVisible);

private:
    RevisionSheet *m_first;
    RevisionSheet *m_second;
};

} // namespace tenue
