"""The record as a FHIR R4 bundle: `docs/fhir.md` tells what becomes what."""
