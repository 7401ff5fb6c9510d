// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>
#include <QtWidgets/QWidget>

#include <memory>

namespace tenue
{

/// A page of the program about the first promise of a newsroom, at which one person sits, then another.
/// Tests of pages derive from it; each test function has a newsroom of its own.
template <typename Page>
class SeatedPage
{
protected:
    void begin()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_prompts = {};
    }
    void end()
    {
        m_page.reset();
        m_desks.reset();
        m_newsroom.reset();
    }

    /// Shows a new page to `person`; `open` brings the promise into it.
    template <typename Open>
    void seat(const StaffId &person, int width, const Open &open)
    {
        m_page.reset();
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), person);
        m_page = std::make_unique<Page>(*m_desks, m_prompts);
        m_page->resize(width, 740);
        m_page->show();
        open(*m_page);
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    template <typename T>
    T *part(const char *name)
    {
        return m_page->template findChild<T *>(QString::fromLatin1(name));
    }

    /// Key by key; QTest::keyClicks takes Latin letters only.
    static void type(QWidget *widget, const QString &text)
    {
        widget->setFocus();
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Page> m_page;
    const PromiseId m_promise = promiseId(1);
};

} // namespace tenue
