// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtWidgets/QWidget>

#include <functional>

class QListView;

namespace tenue
{

class CatalogueEntryModel;
class CatalogueForm;
class Prompts;
class RowButtons;

/// The entries of one kind at left, the form of the selected one at right.
class CatalogueSection : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the list holds: "Mandates". Takes the form.
    CatalogueSection(const QString &name, CatalogueForm *form, Prompts &prompts, QWidget *parent = nullptr);

    CatalogueForm &form() const { return *m_form; }
    /// Reads list and choices again; opens the first entry if none is open.
    void refresh();
    bool mayLeave() const;
    /// Runs `go` once nothing unsaved is left: at once, after saving or after discarding.
    void askToLeave(std::function<void()> go);

private:
    QWidget *newList(const QString &name);
    void openEntry(int row);
    void add();
    void move(int step);
    void showSelection();

    CatalogueForm *m_form;
    Prompts &m_prompts;
    CatalogueEntryModel *m_entries;
    QListView *m_list = nullptr;
};

} // namespace tenue
