"""A bill of materials in CycloneDX: every locked package and vendored library with its licence and digests.

The same lock files give the same bytes: it bears no time, and its number is made from what it holds.
"""

import hashlib
import json
import uuid
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from ipgraph import __version__
from scripts.supply_chain.licences import read_licences
from scripts.supply_chain.parts import Library, Package, locked_packages, vendored_libraries

SCOPES = {"run": ComponentScope.REQUIRED, "spark": ComponentScope.OPTIONAL, "test": ComponentScope.EXCLUDED}
"""What the parts of a lock file are to ipgraph."""


def bill() -> str:
    """The bill as JSON."""
    licences = read_licences()
    bom = Bom()
    own = _component("ipgraph", __version__, "Apache-2.0", ComponentType.APPLICATION)
    bom.metadata.component = own
    parts = [_package(package, licences[package.name]) for package in locked_packages()]
    parts += [_library(library) for library in vendored_libraries()]
    bom.components.update(parts)
    bom.register_dependency(own, parts)
    tree: dict[str, Any] = json.loads(JsonV1Dot6(bom).output_as_string())
    tree["metadata"].pop("timestamp", None)
    tree.pop("serialNumber", None)
    digest = hashlib.sha256(json.dumps(tree, sort_keys=True).encode()).digest()
    tree["serialNumber"] = f"urn:uuid:{uuid.UUID(bytes=digest[:16], version=4)}"
    return json.dumps(tree, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _package(package: Package, licence: str) -> Component:
    needed = SCOPES[package.needed]
    component = _component(package.name, package.version, licence, ComponentType.LIBRARY, "pypi", needed)
    # A package has several files, for several systems, so that their digests are those of its distribution.
    component.external_references.add(
        ExternalReference(
            type=ExternalReferenceType.DISTRIBUTION,
            url=XsUri(f"pkg:pypi/{package.name}@{package.version}"),
            comment=package.marker or None,
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest) for digest in package.sha256],
        )
    )
    return component


def _library(library: Library) -> Component:
    needed = ComponentScope.EXCLUDED if library.folder.startswith("tests/") else ComponentScope.REQUIRED
    origin = library.origin.removeprefix("npm: ").partition(",")[0]
    component = _component(origin, library.version, library.licence, ComponentType.LIBRARY, "npm", needed)
    for name, digest in library.files.items():
        component.components.add(
            Component(
                name=name,
                type=ComponentType.FILE,
                bom_ref=name,
                hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
            )
        )
    return component


def _component(
    name: str,
    version: str,
    licence: str,
    kind: ComponentType,
    registry: str = "pypi",
    scope: ComponentScope | None = None,
) -> Component:
    space, _, bare = name.rpartition("/")
    purl = PackageURL(registry, space or None, bare, version)
    return Component(
        name=name,
        version=version,
        type=kind,
        purl=purl,
        bom_ref=str(purl),
        scope=scope,
        licenses=[LicenseFactory().make_from_string(licence)],
    )
