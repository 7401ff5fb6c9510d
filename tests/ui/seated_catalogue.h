// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/browse/catalogue_page.h"
#include "ui/widgets/strip_stack.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

namespace tenue
{

using namespace Qt::StringLiterals;

/// The pages of the newsroom's catalogue in front of an editor, for the tests of its forms.
class SeatedCatalogue
{
protected:
    void begin()
    {
        m_page.reset();
        m_desks.reset();
        m_newsroom.reset();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        NewsroomDesk desk(m_newsroom->session());
        for (int position = 1; position <= 3; ++position) {
            auto theme = aTheme(QStringList { u"Santé"_s, u"Écoles"_s, u"Climat"_s }[position - 1]);
            theme.position = position;
            must(desk.save(EntityId::create(), {}, theme));
        }
        must(desk.save(EntityId::create(), {}, aSourceDocument()));
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), m_newsroom->editor());
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_page = std::make_unique<CataloguePage>(*m_desks, *m_prompts);
        m_page->resize(1280, 760); // so that every tab can be clicked
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void end()
    {
        m_page.reset();
        m_desks.reset();
    }

    QWidget *section() { return m_page->findChild<QStackedWidget *>()->currentWidget(); }
    template <typename T>
    T *part(const QString &name)
    {
        auto *found = section()->findChild<T *>(name);
        if (!found)
            qFatal("There is no %s here", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    void clickTab(int index)
    {
        auto *tabs = m_page->findChild<QTabBar *>(u"sections"_s);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
    }
    void clickEntry(int row)
    {
        auto *list = part<QListView>(u"entries"_s);
        const auto index = list->model()->index(row, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }
    QStringList entries()
    {
        QStringList titles;
        const auto *model = part<QListView>(u"entries"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }
    /// Replaces what a field holds, key by key.
    void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        for (const auto &letter : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void typeLines(const QString &name, const QStringList &lines)
    {
        auto *field = part<QWidget>(name);
        type(field, lines.first());
        for (const auto &line : lines.sliced(1)) {
            QTest::keyClick(field, Qt::Key_Return);
            QTest::keyClicks(field, line);
        }
    }
    void type(const QString &name, const QString &text) { type(part<QWidget>(name), text); }
    QStringList strips() { return part<StripStack>(u"strips"_s)->keys(); }
    QString stripText()
    {
        QString all;
        for (const auto *label : part<StripStack>(u"strips"_s)->findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    template <typename T>
    QList<Loaded<T>> saved()
    {
        return must(m_newsroom->workspace().entities().all<T>());
    }

    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<CataloguePage> m_page;
};

} // namespace tenue
