// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

class QWidget;

namespace tenue
{

class Look;

/// A page of the gallery. A picture is taken of what `make` returns, with the dialogs and popovers
/// that it has open.
///
/// To add one: return it from one of the functions below, or from a new one that pages() in
/// gallery.cpp names.
struct GalleryPage {
    QString name; ///< of its file, before language, theme and size
    std::function<QWidget *(Look &look)> make;
    /// Something that a person would do once the page is on screen; nothing for most.
    std::function<void(QWidget &page)> afterShowing = {};
};

/// Badges, buttons, fields, strips, empty and loading states.
QList<GalleryPage> elementPages();
/// The ways in: welcome, who you are, help.
QList<GalleryPage> entrancePages();
/// The list of promises, in all its states.
QList<GalleryPage> listPages();
/// A dossier and its panels, popovers and strips.
QList<GalleryPage> dossierPages();
/// Import, publication and the newsroom's catalogue.
QList<GalleryPage> newsroomPages();
/// The queue, history and comparison.
QList<GalleryPage> reviewPages();

} // namespace tenue
