"""Pictures as SVG text: readable on light and dark, told in words as well."""
