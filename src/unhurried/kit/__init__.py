"""Describe what the person owns and what fits together.

Each check is one small pure function named `about_...`: it returns the reasons that a
rule has to speak, and nothing when all is well. `STOPS` refuses this object or this
pair, `LIMITS` narrows or informs, `ASKS` is confirmed before a start. Only what is
known counts in a person's favour; what is unknown counts as the worse case.

The reasons, by rule and code. Lengths among the numbers are written as a person would
write them (`13`, `13.5`); figures of the rulebook are whole numbers.

| rule | code | bearing | numbers |
|---|---|---|---|
| base | no-base | stops | |
| base | unknown-base | stops | |
| base | unknown-base-width | stops | needed_mm |
| base | narrow-base | stops | base_mm, needed_mm |
| material | refused-material | stops | material |
| material | never-shared | stops | material |
| material | needs-condom | stops | material, barrier |
| material | left-out | stops | substance |
| material | may-hold-it | stops | |
| material | ask-shared | asks | material |
| material | ask-condom | asks | material, barrier |
| clean-item | damaged | stops | |
| clean-item | ask-sound | asks | |
| clean-item | not-clean | stops | |
| clean-item | ask-clean | asks | |
| clean-item | shared-needs-condom | stops | barrier |
| clean-item | ask-shared | asks | barrier |
| clean-item | ask-condom | asks | barrier |
| storage | silicone-together | limits | place, items |
| storage | silicone-with-vinyl | limits | place, items |
| step-length | too-long | stops | length_mm, refuse_mm |
| step-length | long | limits | length_mm, warn_mm |
| step-length | unknown-length | limits | deepest |
| ceiling | above-ceiling | stops | diameter_mm, ceiling_mm |
| lube-material | refused-pair | stops | base, material, (instead) |
| lube-material | unknown-pair | stops | base, material, (instead) |
| lube-material | refused-barrier | stops | base, barrier, (instead) |
| lube-material | unknown-barrier | stops | base, barrier, (instead) |
| lube-quality | high-osmolality | limits | mosm, acceptable_mosm |
| lube-quality | unknown-osmolality | limits | acceptable_mosm |
| lube-quality | left-out | stops | substance |
| lube-quality | may-hold-it | stops | |
| lube-quality | refused-additive | stops | additive |
| lube-quality | irritant-additive | limits | additive |
| numbing | refused-additive | stops | additive |
| numbing | unknown-additive | stops | additive |
| set-up | retired | limits | |
| step | gap-wide | limits | from_mm, to_mm |
| step | gap-too-wide | limits | from_mm, to_mm, bridge |
| first-size | first-wide | limits | to_mm |
| first-size | first-too-wide | limits | to_mm, bridge |

`instead` names the person's own lubricants that fit; it is left out when there is none.
`bridge` lists ranges of diameters in mm, such as `16 to 19`.
"""
