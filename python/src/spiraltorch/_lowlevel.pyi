from types import ModuleType

from spiraltorch._native import *

backend: ModuleType
