// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/catalogue_page.h"

#include "ui/browse/catalogue_section.h"
#include "ui/browse/appeal_form.h"
#include "ui/browse/checklist_form.h"
#include "ui/browse/mandate_form.h"
#include "ui/browse/news_item_form.h"
#include "ui/browse/reply_request_form.h"
#include "ui/browse/site_settings_form.h"
#include "ui/browse/source_document_form.h"
#include "ui/browse/staff_form.h"
#include "ui/browse/template_form.h"
#include "ui/browse/theme_form.h"
#include "ui/browse/verdict_scale_form.h"
#include "ui/browse/writing_rules_form.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace tenue
{

using namespace Qt::StringLiterals;

CataloguePage::CataloguePage(Desks &desks, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_tabs(new QTabBar)
    , m_sections(new QStackedWidget)
    , m_replies(new ReplyRequestForm(desks))
{
    setObjectName(u"cataloguePage"_s);
    m_tabs->setObjectName(u"sections"_s);
    m_tabs->setAccessibleName(tr("Parts of the newsroom’s catalogue"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *head = new Panel(Ground::Window, Qt::BottomEdge);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(Space::PageMargin, Space::L, Space::PageMargin, 0);
    headColumn->setSpacing(Space::Xs);
    headColumn->addWidget(new TextLabel(tr("Newsroom"), TextStyle::PageTitle));
    headColumn->addWidget(
        new ElidedLabel(tr("What all dossiers build on, and who works here"), TextStyle::Interface, Tone::Second));
    headColumn->addWidget(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_sections, 1);
    addSection(tr("Mandates"), new MandateForm(desks));
    addSection(tr("Themes"), new ThemeForm(desks));
    addSection(tr("Source documents"), new SourceDocumentForm(desks));
    addSection(tr("Scales of verdicts"), new VerdictScaleForm(desks));
    addSection(tr("Staff"), new StaffForm(desks));
    addSection(tr("News"), new NewsItemForm(desks));
    addSection(tr("Right of reply"), m_replies);
    addSection(tr("Appeals"), new AppealForm(desks));
    addSection(tr("Templates"), new TemplateForm(desks));
    addSection(tr("Writing"), new WritingRulesForm(desks));
    addSection(tr("Checklist"), new ChecklistForm(desks));
    addSection(tr("Site"), new SiteSettingsForm(desks));
    connect(m_tabs, &QTabBar::currentChanged, this, &CataloguePage::followTab);
    connect(&desks.newsroom(), &NewsroomDesk::saved, this, &CataloguePage::refresh);
    connect(&desks.news(), &NewsDesk::saved, this, &CataloguePage::refresh);
    auto *save = new QAction(tr("Save"), this);
    save->setShortcut(QKeySequence::Save);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QAction::triggered, this, [this] {
        if (!mayLeave())
            section(m_sections->currentIndex())->form().save();
    });
    addAction(save);
    enter(Mandates);
}

void CataloguePage::addSection(const QString &name, CatalogueForm *form)
{
    m_tabs->addTab(name);
    m_sections->addWidget(new CatalogueSection(name, form, m_prompts));
}

CatalogueSection *CataloguePage::section(int index) const
{
    return qobject_cast<CatalogueSection *>(m_sections->widget(index));
}

void CataloguePage::followTab(int index)
{
    const int current = m_sections->currentIndex();
    if (index == current)
        return;
    if (!mayLeave()) {
        // Until the answer is there, the tab says what is still on screen.
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(current);
    }
    askToLeave([this, index] { enter(index); });
}

void CataloguePage::enter(int index)
{
    section(index)->refresh();
    m_sections->setCurrentIndex(index);
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(index);
}

CataloguePage::Section CataloguePage::currentSection() const
{
    return Section(m_sections->currentIndex());
}

void CataloguePage::showSection(Section section)
{
    if (section >= 0 && section < m_sections->count())
        followTab(section);
}

void CataloguePage::startReply(const PromiseId &promise)
{
    askToLeave([this, promise] {
        enter(Replies);
        m_replies->startFor(promise);
    });
}

void CataloguePage::refresh()
{
    section(m_sections->currentIndex())->refresh();
}

bool CataloguePage::mayLeave() const
{
    return section(m_sections->currentIndex())->mayLeave();
}

void CataloguePage::askToLeave(std::function<void()> go)
{
    section(m_sections->currentIndex())->askToLeave(std::move(go));
}

} // namespace tenue
