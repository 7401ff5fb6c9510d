// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

class QWidget;

namespace tenue
{

/// A page of the gallery: a picture is taken of what `make` returns.
struct GalleryPage {
    QString name; ///< of its file, before the language and theme
    std::function<QWidget *()> make;
};

/// Badges, buttons, fields, strips, empty and loading states.
QList<GalleryPage> elementPages();

/// The newsroom's catalogue, on the example newsroom.
QList<GalleryPage> newsroomPages();

} // namespace tenue
