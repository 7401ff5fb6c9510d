// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/typography.h"
#include "ui/widgets/panel.h"

class QListWidget;
class QPushButton;

namespace tenue
{

class MarkdownEditor;
class TextLabel;

/// What a text breaks of the house style, each with its fix; one press mends all, as one step of undo.
class TypographyList : public Panel
{
    Q_OBJECT

public:
    explicit TypographyList(MarkdownEditor &editor, QWidget *parent = nullptr);

    /// Checks the text and opens.
    void check(const Typography &typography);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load();
    void goTo(int row);
    void fixChosen();
    void fixAll();
    void leave();

    MarkdownEditor &m_editor;
    Typography m_typography { TypographyProfile::None };
    QList<TypographyFault> m_faults;
    TextLabel *m_count;
    QListWidget *m_list;
    QPushButton *m_fix;
    QPushButton *m_fixAll;
};

} // namespace tenue
