/** The city's knowledge as immutable records, loaded from a folder of YAML files and validated. */
@NullMarked
package jp.madoguchi.knowledge;

import org.jspecify.annotations.NullMarked;
