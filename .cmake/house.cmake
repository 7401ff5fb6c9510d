# The one place for compiler switches: every target of ours links tenue-house.
add_library(tenue-house INTERFACE)
target_include_directories(tenue-house INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(tenue-house INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${TENUE_WERROR}>:-Werror>
    # GCC 12 sees an empty std::optional<QString> as one that may be read, once it optimises.
    $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-Wno-maybe-uninitialized>)
target_compile_definitions(tenue-house INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TENUE_VERSION="${PROJECT_VERSION}")
if(TENUE_SANITIZE)
    target_compile_options(tenue-house INTERFACE
        -fsanitize=${TENUE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(tenue-house INTERFACE -fsanitize=${TENUE_SANITIZE})
endif()
