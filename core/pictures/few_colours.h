// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

namespace tenue
{

/// An opaque picture of text and plain areas with one byte a pixel: as a PNG it is a third as large, and written
/// several times as fast.
///
/// Of more than 256 colours, frequent ones are kept rather than rare ones, and each of the others becomes one that is
/// close to it: how close depends on how many there are.
/// The same picture gives the same bytes. For drawings, not for photographs.
QImage withFewColours(const QImage &image);

} // namespace tenue
