// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "ui/models/catalogue_entry_model.h"

#include <QtWidgets/QWidget>

#include <algorithm>

class QAbstractItemView;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tenue
{

class StripStack;
class TextLabel;

/// Edits one entry of the newsroom's catalogue at a time, and tells what its list shows.
///
/// Nothing is saved but by save(). What the desk refuses is said in a strip above the fields; if
/// somebody else has saved meanwhile, nothing is overwritten until the person says so.
class CatalogueForm : public QWidget
{
    Q_OBJECT

public:
    /// All entries of this kind, in the order of the list.
    virtual Result<QList<CatalogueEntry>> entries() const = 0;
    /// Words of the button that adds one; empty where there is only ever one.
    virtual QString addText() const = 0;
    /// Makes the list follow the order in which readers see them, where people choose it. Saved at once.
    virtual bool canMove() const { return false; }
    virtual Result<> moveCurrent(int /*steps*/) { return {}; }

    /// Shows the newest revision; what was typed is gone.
    void open(const EntityId &entity);
    void openNew();
    const EntityId &current() const { return m_entity; }
    bool isNew() const { return !m_base; }
    /// How messages call what is in the form.
    virtual QString titleOfCurrent() const = 0;

    bool isChanged() const { return m_isChanged; }
    /// False, with a strip that says why, if it could not be saved.
    bool save();
    void undoChanges();
    /// Reads again what combo boxes offer; what is typed stays.
    virtual void refreshChoices() { }
    /// Shows what somebody else saved, unless something is typed here.
    void refresh();
    /// Says in a strip why something could not be done.
    void showFailure(const Error &error);

Q_SIGNALS:
    /// isChanged() or the title may be another.
    void edited();
    void saved(const tenue::EntityId &entity);

protected:
    CatalogueForm(Desks &desks, QWidget *parent);

    /// Fills the fields with the newest revision and returns it.
    virtual Result<std::optional<RevisionId>> load(const EntityId &entity) = 0;
    virtual void fillNew() = 0;
    virtual Result<Saved> store(const EntityId &entity, const std::optional<RevisionId> &base) = 0;
    /// True if the fields hold something else than was loaded.
    virtual bool differs() const = 0;
    virtual void focusFirst() = 0;

    // To lay out the form, from the top
    void addSection(const QString &title);
    /// `hint` is a grey sentence under the field.
    void addField(const QString &label, QWidget *field, const QString &hint = {});
    void addFields(const QList<std::pair<QString, QWidget *>> &fields);
    void addWidget(QWidget *widget);
    /// Fields whose edits the form hears of.
    QLineEdit *newLine(const QString &name);
    QPlainTextEdit *newText(const QString &name, int lines);
    QComboBox *newChoice(const QString &name);

    Desks &desks() const { return m_desks; }

protected Q_SLOTS:
    /// Something was typed or chosen.
    void noteEdit();

private:
    void showState();
    void adopt(const EntityId &entity, const std::optional<RevisionId> &base);

    Desks &m_desks;
    StripStack *m_strips;
    QVBoxLayout *m_fields;
    TextLabel *m_state;
    QPushButton *m_undo;
    QPushButton *m_save;
    EntityId m_entity;
    std::optional<RevisionId> m_base;
    bool m_isChanged = false;
    bool m_isFilling = false;
};

/// The part of a form that depends on what it edits.
template <typename T>
class ValueForm : public CatalogueForm
{
public:
    Result<QList<CatalogueEntry>> entries() const override
    {
        auto all = sorted();
        if (!all)
            return all.error();
        QList<CatalogueEntry> rows;
        for (const auto &loaded : *all)
            rows.append(entryOf(loaded));
        return rows;
    }

protected:
    using CatalogueForm::CatalogueForm;

    virtual T blank() const = 0;
    virtual void show(const T &value) = 0;
    /// `value` with what is in the fields; fails where something typed means nothing.
    virtual Result<T> read(T value) const = 0;
    virtual CatalogueEntry entryOf(const Loaded<T> &loaded) const = 0;
    virtual bool comesBefore(const T &one, const T &other) const = 0;

    Result<QList<Loaded<T>>> sorted() const
    {
        auto all = desks().newsroom().template all<T>();
        if (all)
            std::stable_sort(all->begin(), all->end(),
                             [this](const auto &a, const auto &b) { return comesBefore(a.value, b.value); });
        return all;
    }
    const T &loadedValue() const { return m_loaded; }

private:
    Result<std::optional<RevisionId>> load(const EntityId &entity) override
    {
        const auto found = desks().workspace().entities().template find<T>(entity);
        if (!found)
            return found.error();
        if (!*found)
            return std::optional<RevisionId>();
        fill((*found)->value);
        return std::optional((*found)->revision);
    }
    void fillNew() override { fill(blank()); }
    Result<Saved> store(const EntityId &entity, const std::optional<RevisionId> &base) override
    {
        const auto value = read(m_loaded);
        if (!value)
            return value.error();
        if constexpr (requires(NewsDesk & desk) { desk.save(entity, base, *value); })
            return desks().news().save(entity, base, *value);
        else if constexpr (requires(DraftingDesk & desk) { desk.save(entity, base, *value); })
            return desks().drafting().save(entity, base, *value);
        else
            return desks().newsroom().save(entity, base, *value);
    }
    bool differs() const override
    {
        const auto value = read(m_loaded);
        return !value || *value != m_asShown;
    }
    void fill(const T &value)
    {
        m_loaded = value;
        show(value);
        // Fields may tidy what they are given; that is no edit.
        const auto shown = read(value);
        m_asShown = shown ? *shown : value;
    }

    T m_loaded;
    T m_asShown;
};

} // namespace tenue
