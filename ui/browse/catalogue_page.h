// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtWidgets/QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace tenue
{

class CatalogueForm;
class CatalogueSection;
class Desks;
class Prompts;
class ReplyRequestForm;

/// "Newsroom": mandates, themes, source documents, scales of verdicts, staff, site settings.
class CataloguePage : public QWidget
{
    Q_OBJECT

public:
    enum Section {
        Mandates,
        Themes,
        SourceDocuments,
        Scales,
        StaffMembers,
        News,
        Replies,
        Appeals,
        Templates,
        WritingRules,
        Checklist,
        Site
    };

    CataloguePage(Desks &desks, Prompts &prompts, QWidget *parent = nullptr);

    /// False while something typed here is not saved.
    bool mayLeave() const;
    /// Runs `go` once nothing unsaved is left: at once, or after the person said to save or discard.
    void askToLeave(std::function<void()> go);
    /// Asks first if something is unsaved.
    void showSection(Section section);
    Section currentSection() const;
    /// A new question to those who are judged, about `promise`; asks first if something is unsaved.
    void startReply(const PromiseId &promise);
    /// Shows what changed meanwhile, for instance when the page comes to the front.
    void refresh();

private:
    void addSection(const QString &name, CatalogueForm *form);
    CatalogueSection *section(int index) const;
    void followTab(int index);
    void enter(int index);

    Prompts &m_prompts;
    QTabBar *m_tabs;
    QStackedWidget *m_sections;
    ReplyRequestForm *m_replies;
};

} // namespace tenue
