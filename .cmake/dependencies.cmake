# One dep::name target per library; every quirk of a distribution lives here.
find_package(PkgConfig REQUIRED)

function(tenue_pkg_dependency name module)
    pkg_check_modules(${name} REQUIRED IMPORTED_TARGET GLOBAL ${module})
    add_library(dep::${name} ALIAS PkgConfig::${name})
endfunction()

tenue_pkg_dependency(crypto libcrypto)
tenue_pkg_dependency(zstd libzstd)
tenue_pkg_dependency(sqlite sqlite3)
tenue_pkg_dependency(ctemplate libctemplate)
tenue_pkg_dependency(hunspell hunspell)
tenue_pkg_dependency(xml2 libxml-2.0)

# libcsv has neither a .pc nor a CMake file; cmark-gfm's extensions library has no .pc file.
function(tenue_found_dependency name header)
    cmake_parse_arguments(arg "" "" "LIBRARIES" ${ARGN})
    find_path(${name}_INCLUDE_DIR ${header} REQUIRED)
    add_library(dep_${name} INTERFACE)
    add_library(dep::${name} ALIAS dep_${name})
    target_include_directories(dep_${name} SYSTEM INTERFACE ${${name}_INCLUDE_DIR})
    foreach(library IN LISTS arg_LIBRARIES)
        find_library(${name}_${library}_LIBRARY ${library} REQUIRED)
        target_link_libraries(dep_${name} INTERFACE ${${name}_${library}_LIBRARY})
    endforeach()
endfunction()

tenue_found_dependency(csv csv.h LIBRARIES csv)
tenue_found_dependency(cmark cmark-gfm.h LIBRARIES cmark-gfm cmark-gfm-extensions)

# Only tests make up values.
if(TENUE_TESTS)
    tenue_found_dependency(rapidcheck rapidcheck.h LIBRARIES rapidcheck)
endif()
